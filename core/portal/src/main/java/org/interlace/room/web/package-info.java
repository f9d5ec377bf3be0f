/** The pages of rooms. */
@NullMarked
package org.interlace.room.web;

import org.jspecify.annotations.NullMarked;
