package org.interlace.calendar.domain;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.calendar.CalendarEntry.State;

/**
 * An entry as its file has it, before its occurrences are known.
 *
 * @param line where it begins
 * @param uid of all its occurrences
 * @param instead which occurrence of another it stands for
 */
record Draft(
        int line,
        String uid,
        Optional<Instead> instead,
        Version version,
        Start start,
        Length length,
        Texts texts,
        Repeats repeats) {

    /**
     * An occurrence that is different.
     *
     * @param onwards whether all later ones are as well
     */
    record Instead(Marks.Mark mark, boolean onwards) {}

    /** How new it is, and whether it takes place. */
    record Version(int sequence, State state, Instant created, Instant modified) {}

    /** When it begins. */
    record Start(LocalDateTime time, Zone zone, boolean wholeDays) {

        Instant moment() {
            return Moment.instant(time, zone.rules());
        }

        /** The day of a moment, where it happens. */
        LocalDate day(Instant moment) {
            return local(moment).toLocalDate();
        }

        LocalDateTime local(Instant moment) {
            return LocalDateTime.ofEpochSecond(
                    moment.getEpochSecond(), moment.getNano(), zone.rules().getOffset(moment));
        }
    }

    /** What people read. */
    record Texts(String summary, String description, String location, List<String> categories, Optional<URI> url) {}

    /**
     * When it happens again.
     *
     * @param rules by the lines where they stand
     * @param not rules of occurrences that are left out, of which RFC 5545 knows no more
     * @param also further beginnings, some with a length of their own
     * @param except occurrences that are left out
     */
    record Repeats(
            Map<Integer, Rule> rules, Map<Integer, Rule> not, Map<Instant, Optional<Length>> also, Marks except) {

        boolean any() {
            return !rules.isEmpty() || !also.isEmpty();
        }
    }
}
