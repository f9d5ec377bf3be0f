package org.interlace.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;

/**
 * What our rules name is what two others name. It is also left in {@code target/calendar/rules.tsv}, where
 * {@code .ci/calendar} asks a third one, in another language.
 */
class RecurrenceOracleTest {

    private static final long SEED = 20_261_124;
    private static final int RULES = 500;
    private static final int MOST = 30;
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Brussels",
            "Europe/London",
            "America/New_York",
            "America/Santiago",
            "Africa/Cairo",
            "Africa/Casablanca",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "Pacific/Apia");

    /** A rule, its own first time, and what the plain way finds. */
    private record Case(String rule, LocalDateTime first, LocalDate end, List<LocalDateTime> expected) {}

    /** One that names its own first time, as RFC 5545 wants it; null if it names none for eight years. */
    private static Case next(GeneratedRules rules) {
        var rule = rules.next();
        var near = LocalDateTime.of(
                2015 + rules.number(20),
                1 + rules.number(12),
                1 + rules.number(28),
                rules.number(24),
                rules.number(60),
                0);
        var found = new DayByDay(rule, near).until(LocalDate.of(near.getYear() + 8, 1, 1), 1);
        if (found.isEmpty()) {
            return new Case(rule, near, near.toLocalDate(), List.of());
        }
        var first = found.get(0);
        var limited = rules.number(3) == 0 ? rule + ";COUNT=" + (1 + rules.number(20)) : rule;
        var end = LocalDate.of(first.getYear() + 13, 1, 1);
        return new Case(limited, first, end, new DayByDay(limited, first).until(end, MOST));
    }

    private static List<Case> cases(java.util.function.Predicate<String> wanted) {
        var rules = new GeneratedRules(SEED);
        var cases = new ArrayList<Case>();
        while (cases.size() < RULES) {
            var one = next(rules);
            if (!one.expected.isEmpty() && wanted.test(one.rule)) {
                cases.add(one);
            }
        }
        return cases;
    }

    private static List<ZonedDateTime> ours(Case one, ZoneId zone) {
        var first = one.first.atZone(zone);
        var end = one.expected.size() < MOST
                ? one.end.atStartOfDay()
                : one.expected.get(MOST - 1).plusSeconds(1);
        return new RuleRecurrence()
                .occurrences(
                        one.rule, first, first.toInstant(), end.atZone(zone).toInstant(), MOST);
    }

    @Test
    void five_hundred_rules_name_what_looking_at_each_day_names() throws IOException {
        var lines = new ArrayList<String>();
        for (var one : cases(rule -> true)) {
            var found = ours(one, ZoneId.of("UTC")).stream()
                    .map(ZonedDateTime::toLocalDateTime)
                    .toList();
            assertThat(found).as("%s from %s", one.rule, one.first).isEqualTo(one.expected);
            lines.add(one.rule + "\t" + one.first + "\t"
                    + found.stream().map(LocalDateTime::toString).collect(Collectors.joining(",")));
        }
        Files.createDirectories(Path.of("target/calendar"));
        Files.write(Path.of("target/calendar/rules.tsv"), lines);
    }

    @Test
    void in_zones_they_are_the_same_hours_of_the_clock() {
        var zones = ZONES.iterator();
        for (var one : cases(rule -> true)) {
            zones = zones.hasNext() ? zones : ZONES.iterator();
            var zone = ZoneId.of(zones.next());
            var expected = one.expected.stream()
                    .map(time -> time.atZone(zone))
                    .distinct()
                    .toList();
            assertThat(ours(one, zone))
                    .as("%s from %s in %s", one.rule, one.first, zone)
                    .isEqualTo(expected);
        }
    }

    /**
     * ical4j 4.4.0 is wrong about some, as the plain way, dateutil and RFC 5545's table agree: yearly days of the month
     * are looked for in one month only, weeks are not limited to months at all or year days to them, and it gives up
     * after a thousand periods without a day.
     */
    private static boolean rightInIcal4j(String rule) {
        boolean month = rule.contains("BYMONTH=");
        boolean monthDay = rule.contains("BYMONTHDAY=");
        return !(rule.contains("YEARLY") && monthDay && !month)
                && !(rule.contains("WEEKLY") && month)
                && !(rule.contains("BYYEARDAY=") && month)
                && !(rule.contains("DAILY") && month && monthDay);
    }

    @Test
    void five_hundred_rules_name_what_ical4j_names() {
        for (var one : cases(RecurrenceOracleTest::rightInIcal4j)) {
            var last = one.expected.get(one.expected.size() - 1);
            var theirs = new Recur<LocalDateTime>(one.rule)
                    .getDates(one.first, one.first, last).stream()
                            .distinct()
                            .sorted()
                            .toList();
            var found = ours(one, ZoneId.of("UTC")).stream()
                    .map(ZonedDateTime::toLocalDateTime)
                    .toList();
            assertThat(found).as("%s from %s", one.rule, one.first).isEqualTo(theirs);
        }
    }
}
