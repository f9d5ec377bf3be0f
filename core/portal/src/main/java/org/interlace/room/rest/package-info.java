/** Rooms in the API. */
@NullMarked
package org.interlace.room.rest;

import org.jspecify.annotations.NullMarked;
