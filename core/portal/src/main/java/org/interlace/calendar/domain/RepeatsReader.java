package org.interlace.calendar.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads when an entry happens again. */
final class RepeatsReader {

    private static final int MOST_RULES = 10;

    private final Zones zones;
    private final Draft.Start start;
    private final DraftReader reader;

    RepeatsReader(Zones zones, Draft.Start start, DraftReader reader) {
        this.zones = zones;
        this.start = start;
        this.reader = reader;
    }

    /** @throws DraftReader.Refused for what would leave occurrences that do not take place */
    Draft.Repeats read(Block block) {
        var also = new HashMap<Instant, Optional<Length>>();
        block.all("RDATE")
                .forEach(property -> reader.wished(property, line -> {
                    values(line).forEach(value -> also(value, line, also));
                    return true;
                }));
        var except = new Marks();
        block.all("EXDATE")
                .forEach(property -> reader.needed(property, line -> {
                    values(line).forEach(value -> except.add(mark(value, line), start.wholeDays()));
                    return true;
                }));
        return new Draft.Repeats(rules(block, "RRULE"), rules(block, "EXRULE"), also, except);
    }

    private static List<String> values(ContentLine line) {
        return List.of(line.value().split(",")).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private Map<Integer, Rule> rules(Block block, String name) {
        var rules = new LinkedHashMap<Integer, Rule>();
        block.all(name)
                .limit(MOST_RULES)
                .forEach(property -> rules.put(property.line(), reader.needed(property, this::rule)));
        return rules;
    }

    private Rule rule(ContentLine property) {
        var rule = Rule.of(property.value());
        return start.wholeDays() ? rule.withoutTimes() : rule;
    }

    private Marks.Mark mark(String value, ContentLine line) {
        var moment = Moment.of(value);
        var at = moment.in(zones.of(moment, line, start.zone()).rules());
        return new Marks.Mark(at, moment.time().toLocalDate(), moment.day());
    }

    /** A beginning, or a period: a beginning and an end or a length behind a stroke. */
    private void also(String value, ContentLine line, Map<Instant, Optional<Length>> also) {
        int stroke = value.indexOf('/');
        var begins = mark(stroke < 0 ? value : value.substring(0, stroke), line);
        var at = start.wholeDays() || begins.dayOnly()
                ? Moment.instant(
                        begins.day().atTime(start.time().toLocalTime()),
                        start.zone().rules())
                : begins.moment();
        also.put(at, stroke < 0 ? Optional.empty() : Optional.of(length(at, value.substring(stroke + 1), line)));
    }

    private Length length(Instant begins, String end, ContentLine line) {
        return end.strip().startsWith("P")
                ? Length.of(end)
                : Length.of(Duration.between(begins, mark(end, line).moment()));
    }
}
