package org.interlace.joining.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One line of a table of people to invite, as it was written.
 *
 * @param line its number in the table
 * @param kinds words parted by {@code ;}, {@code ,} or {@code |}
 */
public record InvitationRow(int line, String name, String email, String language, List<String> kinds, String role) {

    /** Copies the kinds. */
    public InvitationRow {
        kinds = List.copyOf(kinds);
    }

    /** The words of a cell. */
    public static List<String> words(String cell) {
        return Arrays.stream(cell.toLowerCase(Locale.ROOT).split("[;,|]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
