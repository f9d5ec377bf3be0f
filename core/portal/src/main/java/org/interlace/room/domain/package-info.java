/** What is said in a room and how it is seen; plain Java. */
@NullMarked
package org.interlace.room.domain;

import org.jspecify.annotations.NullMarked;
