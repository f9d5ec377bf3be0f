/** Pictures in the tables. */
@NullMarked
package org.interlace.media.store;

import org.jspecify.annotations.NullMarked;
