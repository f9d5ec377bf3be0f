package org.interlace.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.interlace.api.exchange.Importer;
import org.interlace.exchange.domain.Columns;
import org.interlace.exchange.domain.ConnectionRow;
import org.interlace.exchange.domain.MemberRow;
import org.interlace.exchange.domain.OrganisationRow;
import org.interlace.exchange.domain.Rejects;

/**
 * What a file can hold.
 *
 * @param word as on the command line and in progress: {@code members}
 * @param columns every column that is read
 * @param needed of each list a file has at least one
 */
public record FileKind(String word, Set<String> columns, List<List<String>> needed) {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{2,29}");

    /** See {@link OrganisationRow}. */
    static final FileKind ORGANISATIONS =
            new FileKind("organisations", OrganisationRow.COLUMNS, List.of(List.of("name")));

    /** See {@link MemberRow}. */
    static final FileKind MEMBERS = new FileKind(
            "members", MemberRow.COLUMNS, List.of(List.of("id"), List.of("display_name", "first_name", "last_name")));

    /** See {@link ConnectionRow}. */
    static final FileKind CONNECTIONS =
            new FileKind("connections", ConnectionRow.COLUMNS, List.of(List.of("member_a"), List.of("member_b")));

    /** @throws IllegalArgumentException if the word or a column has another shape */
    public FileKind {
        columns = Set.copyOf(columns);
        needed = needed.stream().map(List::copyOf).toList();
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("No kind of file: '%s'".formatted(word));
        }
        for (var column : columns) {
            if (!column.equals(column.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("A column in other than small letters: '%s'".formatted(column));
            }
        }
    }

    /** What an importer reads; the reason an earlier import wrote is passed over. */
    static FileKind of(Importer importer) {
        var columns = new HashSet<>(importer.columns());
        columns.add(Rejects.REASON);
        return new FileKind(importer.kind(), columns, importer.needed());
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
