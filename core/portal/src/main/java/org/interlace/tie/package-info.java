/** Ties: relations between two members that both have confirmed. */
@NullMarked
package org.interlace.tie;

import org.jspecify.annotations.NullMarked;
