package org.interlace.api.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/** When something happens again (RFC 5545, 3.3.10). Inject it. */
public interface Recurrence {

    /**
     * The moments of a rule, the first one among them whether the rule names it or not, at the same hour of the clock
     * before and after a change of the clocks; an hour that a change leaves out is that much later, of an hour that comes
     * twice the first counts.
     *
     * @param rule such as {@code FREQ=MONTHLY;BYDAY=3WE}
     * @param first the first one, with the zone in which the rule is meant; a {@code COUNT} begins with it
     * @param from only those at or after it
     * @param until only those before it
     * @param most at most so many
     * @throws org.interlace.api.problem.PortalException if it is no rule, or takes longer than two seconds to follow
     */
    List<ZonedDateTime> occurrences(String rule, ZonedDateTime first, Instant from, Instant until, int most);

    /** Whether a text is a rule that can be followed: none more often than daily, none that RFC 5545 forbids. */
    boolean follows(String rule);
}
