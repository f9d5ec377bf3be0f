package org.interlace.api.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** How values of a row are read. */
final class Reading {

    static final int MOST_WORDS = 50;
    static final int LONGEST_WORD = 80;
    static final int LONGEST_TIME = 40;
    private static final int DATE_ALONE = 10;
    static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    private Reading() {}

    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    static String lines(String text) {
        return LINE_ENDS.matcher(text).replaceAll("\n").strip();
    }

    static String limited(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new BadRow("%s has %d characters, at most %d are taken".formatted(what, text.length(), longest));
        }
        return text;
    }

    static Instant time(String column, String text, ZoneId zone) {
        try {
            if (text.length() == DATE_ALONE) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            var iso = text.replace(' ', 'T');
            return hasOffset(iso)
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new BadRow("%s is no ISO 8601 time: %s".formatted(column, text));
        }
    }

    private static boolean hasOffset(String iso) {
        int time = iso.indexOf('T');
        return iso.endsWith("Z") || iso.indexOf('+', time) > 0 || (time > 0 && iso.indexOf('-', time) > 0);
    }

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }
}
