/** Pages of administration. */
@NullMarked
package org.interlace.administration.web;

import org.jspecify.annotations.NullMarked;
