/** Pages of joining. */
@NullMarked
package org.interlace.joining.web;

import org.jspecify.annotations.NullMarked;
