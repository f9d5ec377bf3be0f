package org.interlace.text.domain;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;

/**
 * Days and hours in words: "jeudi 3 décembre" and "18 h 30". The year stands there only when it is not this one.
 *
 * @param zone the portal's
 * @param now to know which year it is
 */
public record Moments(ZoneId zone, Instant now) {

    /** The day. */
    public String day(Instant at, Locale language) {
        boolean thisYear = at.atZone(zone).getYear() == now.atZone(zone).getYear();
        return write(DateFormat.getInstanceForSkeleton(thisYear ? "EEEEdMMMM" : "EEEEdMMMMy", local(language)), at);
    }

    /** The date without the day of the week, always with its year: "3 décembre 2026". */
    public String date(Instant at, Locale language) {
        return write(DateFormat.getInstanceForSkeleton("dMMMMy", local(language)), at);
    }

    /** The hour. */
    public String hour(Instant at, Locale language) {
        if (language.getLanguage().equals("fr")) {
            boolean whole = at.atZone(zone).getMinute() == 0;
            return write(new SimpleDateFormat(whole ? "H\u00a0'h'" : "H\u00a0'h'\u00a0mm", language), at);
        }
        var skeleton = language.getLanguage().equals("ar") ? "jm" : "Hm";
        return write(DateFormat.getInstanceForSkeleton(skeleton, local(language)), at);
    }

    /** Some parts of it, named by a skeleton of CLDR: {@code yMMMM} is "décembre 2026". */
    public String part(String skeleton, Instant at, Locale language) {
        return write(DateFormat.getInstanceForSkeleton(skeleton, local(language)), at);
    }

    /** English as it is written in Europe. */
    private static Locale local(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }

    private String write(DateFormat format, Instant at) {
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(at));
    }
}
