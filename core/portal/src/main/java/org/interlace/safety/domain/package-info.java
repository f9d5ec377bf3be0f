/** States and rules of the safe place; plain Java. */
@NullMarked
package org.interlace.safety.domain;

import org.jspecify.annotations.NullMarked;
