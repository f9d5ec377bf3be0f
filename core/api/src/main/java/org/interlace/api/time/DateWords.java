package org.interlace.api.time;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Days and hours as people write them in their language, on the clock of the place. Inject it. */
public interface DateWords {

    /** The day, with its year only when it is not this one: "jeudi 3 décembre". */
    String day(ZonedDateTime at, Locale language);

    /** The hour: "18 h 30". */
    String hour(ZonedDateTime at, Locale language);

    /** A month with its year: "décembre 2026". */
    String month(LocalDate day, Locale language);

    /** The day of the week, short: "jeu." */
    String weekday(LocalDate day, Locale language);

    /** The month, short: "déc." */
    String shortMonth(LocalDate day, Locale language);

    /** The number of the day in the digits of the language: "3". */
    String number(LocalDate day, Locale language);
}
