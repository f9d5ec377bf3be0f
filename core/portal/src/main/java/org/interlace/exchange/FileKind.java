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
    ORGANISATIONS(OrganisationRow.COLUMNS, List.of(List.of("name"))),
    /** See {@link MemberRow}. */
    MEMBERS(MemberRow.COLUMNS, List.of(List.of("id"), List.of("display_name", "first_name", "last_name"))),
    /** See {@link ConnectionRow}. */
    CONNECTIONS(ConnectionRow.COLUMNS, List.of(List.of("member_a"), List.of("member_b"))),
    /** Not in this version. */
    EVENTS(Set.of(), List.of()),
    /** Not in this version. */
    STORIES(Set.of(), List.of());

    private final Set<String> columns;
    private final List<List<String>> needed;

    FileKind(Set<String> columns, List<List<String>> needed) {
        this.columns = columns;
        this.needed = needed;
    }

    /** As on the command line and in progress: {@code members}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this version reads such files. */
    public boolean known() {
        return !columns.isEmpty();
    }

    /** Every column that is read. */
    Set<String> columns() {
        return columns;
    }

    /** The columns without which a file makes no sense and which this one does not have; empty when all is well. */
    String missing(Columns found) {
        return needed.stream()
                .filter(any -> any.stream().noneMatch(found::has))
                .findFirst()
                .map(any -> String.join(", ", any))
                .orElse("");
    }
}
