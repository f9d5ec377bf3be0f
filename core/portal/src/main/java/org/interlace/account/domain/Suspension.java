package org.interlace.account.domain;

import java.time.Instant;
import java.util.Optional;
import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * An account that nobody enters with.
 *
 * @param reason what staff wrote; the person reads it
 * @param lifted when it ended; null while it stands
 * @param liftReason why it ended; the person reads it
 */
public record Suspension(
        Instant since,
        String reason,
        @Nullable Instant lifted,
        @Nullable String liftReason) {

    /** More letters are no reason. */
    public static final int LONGEST = 500;

    /** Whether it still stands. */
    public boolean stands() {
        return lifted == null;
    }

    /**
     * A reason as it is kept.
     *
     * @throws PortalException {@link AccountProblem#NO_REASON}
     */
    public static String reason(String typed) {
        return Optional.of(Letters.plain(typed))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .orElseThrow(() -> new PortalException(AccountProblem.NO_REASON, LONGEST));
    }
}
