package org.interlace.api.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a calendar (RFC 5545, 3.6.1). Nothing in it names a person.
 *
 * @param uid the same for ever, in every feed
 * @param sequence rises when time or place change, or when it is cancelled
 * @param state whether it takes place
 * @param created when it was written first
 * @param modified when it was changed last; also its stamp, by which programs know which of two is newer
 * @param starts in the zone of the place
 * @param ends in the same; exclusive
 * @param wholeDays whether only the days count
 * @param summary one line
 * @param description plain text, may be empty
 * @param location plain text, may be empty
 * @param categories plain words
 * @param url its page
 */
public record CalendarEntry(
        String uid,
        int sequence,
        State state,
        Instant created,
        Instant modified,
        ZonedDateTime starts,
        ZonedDateTime ends,
        boolean wholeDays,
        String summary,
        String description,
        String location,
        List<String> categories,
        Optional<URI> url) {

    /** Copies the list. */
    public CalendarEntry {
        categories = List.copyOf(categories);
    }

    /** Whether it takes place. */
    public enum State {
        /** Not decided. */
        TENTATIVE,
        /** It does. */
        CONFIRMED,
        /** It does not any more. */
        CANCELLED
    }

    /** The first day, where it happens. */
    public LocalDate day() {
        return starts.toLocalDate();
    }
}
