/** Values and rules of joining; plain Java. */
@NullMarked
package org.interlace.joining.domain;

import org.jspecify.annotations.NullMarked;
