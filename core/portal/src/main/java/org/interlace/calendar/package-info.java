/** Dates for other people's calendars, and rules by which something happens again. */
@NullMarked
package org.interlace.calendar;

import org.jspecify.annotations.NullMarked;
