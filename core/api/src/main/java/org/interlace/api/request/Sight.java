package org.interlace.api.request;

import java.time.Instant;
import java.util.List;

/**
 * What one person sees of a request (product.md §2.6).
 *
 * @param state a state's word, or {@link #ON_ITS_WAY} or {@link #CLOSED}
 * @param end until when: for whom it waits, the moment by which they answer; for all others the one date the asker is told
 * @param answers moves this person may make now
 */
public record Sight(RequestId id, String kind, String state, Instant end, List<String> answers) {

    /** Nobody has to know more: it waits for others, or it came to nothing and the end date is not there yet. */
    public static final String ON_ITS_WAY = "on-its-way";

    /** It came to nothing, whatever the cause. */
    public static final String CLOSED = "closed";

    /** Copies the list. */
    public Sight {
        answers = List.copyOf(answers);
    }
}
