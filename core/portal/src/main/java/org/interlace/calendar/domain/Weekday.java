package org.interlace.calendar.domain;

import java.time.DayOfWeek;

/**
 * A day of the week in a rule.
 *
 * @param nth which of the month or year, counted from its end below nought; nought for each
 */
record Weekday(int nth, DayOfWeek day) {

    static Weekday each(DayOfWeek day) {
        return new Weekday(0, day);
    }
}
