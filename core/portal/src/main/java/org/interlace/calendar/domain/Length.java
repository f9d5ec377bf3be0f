package org.interlace.calendar.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * How long something lasts.
 *
 * @param days by the calendar, whatever the clocks do
 * @param exact on top of them
 */
record Length(long days, Duration exact) {

    static final Length NONE = new Length(0, Duration.ZERO);

    /** Nothing that one goes to lasts longer. */
    private static final long MOST_DAYS = 3_660;

    static Length ofDays(long days) {
        return checked(new Length(days, Duration.ZERO));
    }

    static Length of(Duration exact) {
        return checked(new Length(0, exact));
    }

    /** Such as {@code PT1H30M}, {@code P2W} or {@code P1DT12H} (RFC 5545, 3.3.6). */
    static Length of(String text) {
        var letters = text.strip().toUpperCase(Locale.ROOT);
        int at = letters.startsWith("+") ? 1 : 0;
        if (at >= letters.length() || letters.charAt(at) != 'P') {
            throw new BadValue(text);
        }
        long days = 0;
        long seconds = 0;
        long number = -1;
        boolean time = false;
        for (char letter : letters.substring(at + 1).toCharArray()) {
            if (letter >= '0' && letter <= '9' && number < 100_000_000) {
                number = Math.max(number, 0) * 10 + letter - '0';
            } else if (letter == 'T' && !time && number < 0) {
                time = true;
            } else {
                long unit = unit(letter, time);
                days += time ? 0 : unit * counted(number, text);
                seconds += time ? unit * counted(number, text) : 0;
                number = -1;
            }
        }
        if (number >= 0) {
            throw new BadValue(text);
        }
        return checked(new Length(days, Duration.ofSeconds(seconds)));
    }

    private static long counted(long number, String text) {
        if (number < 0) {
            throw new BadValue(text);
        }
        return number;
    }

    private static long unit(char letter, boolean time) {
        return switch (letter) {
            case 'W' -> time ? bad(letter) : 7;
            case 'D' -> time ? bad(letter) : 1;
            case 'H' -> time ? 3_600 : bad(letter);
            case 'M' -> time ? 60 : bad(letter);
            case 'S' -> time ? 1 : bad(letter);
            default -> bad(letter);
        };
    }

    private static long bad(char letter) {
        throw new BadValue(String.valueOf(letter));
    }

    private static Length checked(Length length) {
        if (length.exact.isNegative() || length.days < 0 || length.days + length.exact.toDays() > MOST_DAYS) {
            throw new BadValue("a length");
        }
        return length;
    }

    /** Whole days in it. */
    long whole() {
        return days + exact.toDays();
    }

    /** When something of this length is over. */
    Instant after(Instant start, ZoneRules zone) {
        if (days == 0) {
            return start.plus(exact);
        }
        var local = LocalDateTime.ofEpochSecond(start.getEpochSecond(), start.getNano(), zone.getOffset(start));
        return Moment.instant(local.plusDays(days), zone).plus(exact);
    }
}
