/** Rooms, seats and messages in the tables. */
@NullMarked
package org.interlace.room.store;

import org.jspecify.annotations.NullMarked;
