/** Through whom one member can reach another: ways over ties that both confirmed. */
@NullMarked
package org.interlace.api.way;

import org.jspecify.annotations.NullMarked;
