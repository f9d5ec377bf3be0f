/** Circles and who is inside in the tables. */
@NullMarked
package org.interlace.circle.store;

import org.jspecify.annotations.NullMarked;
