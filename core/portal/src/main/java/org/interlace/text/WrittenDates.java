package org.interlace.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.interlace.api.time.DateWords;
import org.interlace.text.domain.Moments;

/** Days and hours in words, on any clock. */
@ApplicationScoped
public class WrittenDates implements DateWords {

    private final Clock clock;

    @Inject
    WrittenDates(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String day(ZonedDateTime at, Locale language) {
        return new Moments(at.getZone(), clock.instant()).day(at.toInstant(), language);
    }

    @Override
    public String hour(ZonedDateTime at, Locale language) {
        return new Moments(at.getZone(), clock.instant()).hour(at.toInstant(), language);
    }

    @Override
    public String month(LocalDate day, Locale language) {
        return part("yMMMM", day, language);
    }

    @Override
    public String weekday(LocalDate day, Locale language) {
        return part("EEE", day, language);
    }

    @Override
    public String shortMonth(LocalDate day, Locale language) {
        return part("MMM", day, language);
    }

    @Override
    public String number(LocalDate day, Locale language) {
        return part("d", day, language);
    }

    private String part(String skeleton, LocalDate day, Locale language) {
        return new Moments(ZoneOffset.UTC, clock.instant()).part(skeleton, noon(day), language);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
