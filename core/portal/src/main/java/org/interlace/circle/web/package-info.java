/** The pages of circles. */
@NullMarked
package org.interlace.circle.web;

import org.jspecify.annotations.NullMarked;
