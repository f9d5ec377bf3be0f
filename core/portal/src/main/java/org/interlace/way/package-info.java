/** Through whom one member can reach another. */
@NullMarked
package org.interlace.way;

import org.jspecify.annotations.NullMarked;
