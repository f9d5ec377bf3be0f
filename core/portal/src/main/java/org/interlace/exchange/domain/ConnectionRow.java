package org.interlace.exchange.domain;

import java.time.Instant;
import java.util.Set;
import org.interlace.api.exchange.BadRow;
import org.jspecify.annotations.Nullable;

/**
 * Two people who are connected in the other system.
 *
 * @param one what the other system calls the one
 * @param other and the other
 * @param since null when the file does not tell
 */
public record ConnectionRow(
        String one, String other, @Nullable Instant since) {

    /** The columns that are read. */
    public static final Set<String> COLUMNS = Set.of("member_a", "member_b", "since", Rejects.REASON);

    /**
     * Reads one row.
     *
     * @throws BadRow with the first thing that is wrong
     */
    public static ConnectionRow of(Row row, Times times) {
        row.check();
        var one = row.required("member_a", MemberRow.LONGEST_ID);
        var other = row.required("member_b", MemberRow.LONGEST_ID);
        if (one.equals(other)) {
            throw new BadRow("a member cannot be tied to themselves: " + one);
        }
        return new ConnectionRow(one, other, times.past(row, "since"));
    }

    /** The same for both directions. */
    public String key() {
        return one.compareTo(other) < 0 ? one + "\0" + other : other + "\0" + one;
    }
}
