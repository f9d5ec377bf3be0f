/** Ties between people: why two may know each other, and how a tie is offered to both. */
@NullMarked
package org.interlace.api.tie;

import org.jspecify.annotations.NullMarked;
