package org.interlace.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.interlace.api.calendar.Calendars.Window;
import org.interlace.api.calendar.Recurrence;
import org.interlace.api.problem.PortalException;
import org.interlace.calendar.domain.BadValue;
import org.interlace.calendar.domain.Patience;
import org.interlace.calendar.domain.Rule;
import org.interlace.calendar.domain.RuleWalk;

/** Follows rules. */
@ApplicationScoped
public class RuleRecurrence implements Recurrence {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    @Override
    public List<ZonedDateTime> occurrences(String rule, ZonedDateTime first, Instant from, Instant until, int most) {
        var zone = first.getZone();
        var start = first.toInstant();
        try {
            var walk = new RuleWalk(Rule.of(rule), first.toLocalDateTime(), zone.getRules());
            var found = walk.within(new Window(from, until, most), new Patience(System::nanoTime, LONGEST));
            if (!start.isBefore(from) && start.isBefore(until)) {
                found.add(start);
            }
            return found.stream()
                    .limit(Math.max(0, most))
                    .map(moment -> moment.atZone(zone))
                    .toList();
        } catch (BadValue e) {
            throw new PortalException(CalendarProblem.NO_RULE);
        } catch (Patience.Ended e) {
            throw new PortalException(CalendarProblem.ENDLESS);
        }
    }

    @Override
    public boolean follows(String rule) {
        try {
            Rule.of(rule);
            return true;
        } catch (BadValue e) {
            return false;
        }
    }
}
