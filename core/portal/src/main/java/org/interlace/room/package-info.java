/** Private conversations of two or more: who sits in them, what is said, what is shared. */
@NullMarked
package org.interlace.room;

import org.jspecify.annotations.NullMarked;
