package org.interlace.calendar.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.interlace.api.calendar.Calendars.Window;

/** Works out the rules of zones that files describe themselves ({@code VTIMEZONE}). */
final class DescribedZone {

    /** What was before is not asked for: no clock in use describes it right. */
    private static final Instant BEGINNING = Instant.EPOCH;

    private static final int MOST_PARTS = 100;
    private static final int MOST_RULES = 4;
    private static final int MOST_CHANGES = 400;

    private final Window window;
    private final Patience patience;

    /** @param window its end is how far rules are followed */
    DescribedZone(Window window, Patience patience) {
        this.window = new Window(BEGINNING, window.until(), MOST_CHANGES);
        this.patience = patience;
    }

    /** A change of the clocks. */
    private record Change(Instant moment, ZoneOffset before, ZoneOffset after) {}

    /** None if it is not described well enough. */
    Optional<ZoneRules> rules(Block zone) {
        var changes = new ArrayList<Change>();
        try {
            zone.inside().stream().limit(MOST_PARTS).forEach(part -> changes.addAll(changes(part)));
        } catch (BadValue e) {
            return Optional.empty();
        }
        changes.sort(Comparator.comparing(Change::moment));
        return changes.isEmpty() ? Optional.empty() : Optional.of(rules(changes));
    }

    private static ZoneRules rules(List<Change> changes) {
        var first = changes.get(0);
        // the oldest part says what holds before it as well, where all others begin later
        var base = first.before();
        var transitions = new ArrayList<ZoneOffsetTransition>();
        var now = base;
        for (var change : changes) {
            if (!change.after().equals(now)) {
                var local = LocalDateTime.ofEpochSecond(change.moment().getEpochSecond(), 0, now);
                transitions.add(ZoneOffsetTransition.of(local, now, change.after()));
                now = change.after();
            }
        }
        return ZoneRules.of(base, base, List.of(), transitions, List.of());
    }

    private List<Change> changes(Block part) {
        var before = offset(part, "TZOFFSETFROM");
        var after = offset(part, "TZOFFSETTO");
        var first = Moment.of(value(part, "DTSTART")).time();
        var moments = new TreeSet<Instant>();
        moments.add(first.toInstant(before));
        part.all("RRULE")
                .limit(MOST_RULES)
                .forEach(rule -> moments.addAll(
                        new RuleWalk(Rule.of(rule.value()), first, before.getRules()).within(window, patience)));
        part.all("RDATE")
                .flatMap(dates -> List.of(dates.value().split(",")).stream())
                .limit(MOST_CHANGES)
                .forEach(date -> moments.add(Moment.of(date).in(before.getRules())));
        return moments.stream().map(moment -> new Change(moment, before, after)).toList();
    }

    private static ZoneOffset offset(Block part, String name) {
        return Moment.offset(value(part, name));
    }

    private static String value(Block part, String name) {
        return part.first(name).orElseThrow(() -> new BadValue(name)).value();
    }
}
