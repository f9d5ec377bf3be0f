package org.interlace.calendar.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * A day or a time as it is written (RFC 5545, 3.3.4 and 3.3.5), or as ISO 8601 has it, which some programs write.
 *
 * @param time midnight for days
 */
record Moment(LocalDateTime time, Kind kind) {

    private static final int DAY_DIGITS = 8;
    private static final int LONGEST = 40;

    /** In which zone. */
    enum Kind {
        /** Only the day counts. */
        DAY,
        /** In whichever zone stands beside it. */
        LOCAL,
        /** In universal time. */
        UTC
    }

    static Moment of(String text) {
        var value = text.strip().toUpperCase(Locale.ROOT);
        if (value.length() > LONGEST) {
            throw new BadValue(value);
        }
        int parting = Math.max(value.indexOf('T'), value.indexOf(' '));
        var digits = (parting < 0 ? value : value.substring(0, parting)).replace("-", "");
        try {
            var day = LocalDateTime.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, DAY_DIGITS), 0, 0);
            if (digits.length() != DAY_DIGITS || day.getYear() == 0) {
                throw new BadValue(text);
            }
            return parting < 0 ? new Moment(day, Kind.DAY) : withTime(day, value.substring(parting + 1));
        } catch (DateTimeException e) {
            throw new BadValue(text);
        }
    }

    private static Moment withTime(LocalDateTime day, String text) {
        int sign = Math.max(text.indexOf('+'), text.indexOf('-'));
        boolean universal = text.endsWith("Z");
        int end = universal ? text.length() - 1 : sign;
        var digits = (end < 0 ? text : text.substring(0, end)).replace(":", "");
        int fraction = digits.indexOf('.');
        digits = fraction < 0 ? digits : digits.substring(0, fraction);
        if (digits.length() != 6 && digits.length() != 4) {
            throw new BadValue(text);
        }
        int second = digits.length() == 6 ? Math.min(number(digits, 4, 6), 59) : 0;
        int hour = number(digits, 0, 2);
        int minute = number(digits, 2, 4);
        boolean midnight = hour == 24 && minute == 0 && second == 0;
        var time = midnight ? day.plusDays(1) : day.with(LocalTime.of(hour, minute, second));
        if (universal || sign < 0) {
            return new Moment(time, universal ? Kind.UTC : Kind.LOCAL);
        }
        return new Moment(time.minusSeconds(offset(text.substring(sign)).getTotalSeconds()), Kind.UTC);
    }

    /** An offset such as {@code +0100} or {@code -03:30}. */
    static ZoneOffset offset(String text) {
        var digits = text.strip().replace(":", "");
        if (digits.length() < 5 || "+-".indexOf(digits.charAt(0)) < 0) {
            throw new BadValue(text);
        }
        try {
            int seconds = number(digits, 1, 3) * 3600
                    + number(digits, 3, 5) * 60
                    + (digits.length() >= 7 ? number(digits, 5, 7) : 0);
            return ZoneOffset.ofTotalSeconds(digits.charAt(0) == '-' ? -seconds : seconds);
        } catch (DateTimeException e) {
            throw new BadValue(text);
        }
    }

    /** What {@code Integer.parseInt} takes more of: signs, and digits of other scripts. */
    private static int number(String text, int from, int to) {
        if (text.length() < to) {
            throw new BadValue(text);
        }
        int number = 0;
        for (int at = from; at < to; at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                throw new BadValue(text);
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    boolean day() {
        return kind == Kind.DAY;
    }

    /** When that is; in a gap of the clocks that much later, and of an hour that comes twice the first (3.3.5). */
    Instant in(ZoneRules zone) {
        return kind == Kind.UTC ? time.toInstant(ZoneOffset.UTC) : instant(time, zone);
    }

    static Instant instant(LocalDateTime time, ZoneRules zone) {
        return time.toInstant(zone.getOffset(time));
    }
}
