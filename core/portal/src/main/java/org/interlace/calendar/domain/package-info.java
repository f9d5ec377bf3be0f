/** Writes and reads iCalendar files and follows rules of recurrence (RFC 5545); plain Java. */
@NullMarked
package org.interlace.calendar.domain;

import org.jspecify.annotations.NullMarked;
