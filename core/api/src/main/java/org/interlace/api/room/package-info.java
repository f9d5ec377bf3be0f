/** Rooms: private conversations that a request or a tie opens. */
@NullMarked
package org.interlace.api.room;

import org.jspecify.annotations.NullMarked;
