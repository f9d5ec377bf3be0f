/** Dates for other people's calendars: iCalendar written and read, and rules by which something happens again. */
@NullMarked
package org.interlace.api.calendar;

import org.jspecify.annotations.NullMarked;
