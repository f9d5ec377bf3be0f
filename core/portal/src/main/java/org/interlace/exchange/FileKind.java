package org.interlace.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interlace.exchange.domain.Columns;
import org.interlace.exchange.domain.ConnectionRow;
import org.interlace.exchange.domain.MemberRow;
import org.interlace.exchange.domain.OrganisationRow;

/** What a file can hold, in the order the files of one import are read: ties need their people. */
public enum FileKind {
    /** See {@link OrganisationRow}. */
    ORGANISATIONS,
    /** See {@link MemberRow}. */
    MEMBERS,
    /** See {@link ConnectionRow}. */
    CONNECTIONS,
    /** Not in this version. */
    EVENTS,
    /** Not in this version. */
    STORIES;

    /** As on the command line and in progress: {@code members}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this version reads such files. */
    public boolean known() {
        return !columns().isEmpty();
    }

    /** Every column that is read. */
    Set<String> columns() {
        return switch (this) {
            case ORGANISATIONS -> OrganisationRow.COLUMNS;
            case MEMBERS -> MemberRow.COLUMNS;
            case CONNECTIONS -> ConnectionRow.COLUMNS;
            case EVENTS, STORIES -> Set.of();
        };
    }

    /** The columns without which a file makes no sense and which this one does not have; empty when all is well. */
    String missing(Columns found) {
        return needed().stream()
                .filter(any -> any.stream().noneMatch(found::has))
                .findFirst()
                .map(any -> String.join(", ", any))
                .orElse("");
    }

    /** Of each list a file has at least one. */
    private List<List<String>> needed() {
        return switch (this) {
            case ORGANISATIONS -> List.of(List.of("name"));
            case MEMBERS -> List.of(List.of("id"), List.of("display_name", "first_name", "last_name"));
            case CONNECTIONS -> List.of(List.of("member_a"), List.of("member_b"));
            case EVENTS, STORIES -> List.of();
        };
    }
}
