/** Pages. */
@NullMarked
package org.interlace.availability.web;

import org.jspecify.annotations.NullMarked;
