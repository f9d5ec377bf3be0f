package org.interlace.exchange.domain;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.interlace.api.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param line where it starts, from 1
 * @param fault why it is no row of this file, or null
 */
public record Row(
        Columns columns,
        long line,
        List<String> fields,
        @Nullable String fault) {

    private static final char UNREADABLE = '\uFFFD';
    private static final int MOST_WORDS = 50;
    private static final int LONGEST_WORD = 80;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    /**
     * Looks at the row as a whole, before any column is read.
     *
     * @throws BadRow if it has the wrong number of fields, or letters that could not be read
     */
    public void check() {
        if (fault != null) {
            throw new BadRow(fault);
        }
        int width = columns.names().size();
        if (fields.size() != width) {
            throw new BadRow("the row has %d fields, the first row has %d".formatted(fields.size(), width));
        }
        for (int i = 0; i < width; i++) {
            if (fields.get(i).indexOf(UNREADABLE) >= 0) {
                throw new BadRow("%s holds bytes that are no text in the file's encoding"
                        .formatted(columns.names().get(i)));
            }
            if (fields.get(i).indexOf('\0') >= 0) {
                throw new BadRow(
                        "%s holds a zero byte".formatted(columns.names().get(i)));
            }
        }
    }

    /**
     * One line of text; empty when there is none.
     *
     * @param longest how many characters it may have
     */
    public String line(String column, int longest) {
        return limited(column, BLANKS.matcher(raw(column)).replaceAll(" ").strip(), longest);
    }

    /** Text of several lines; empty when there is none. */
    public String text(String column, int longest) {
        return limited(column, LINE_ENDS.matcher(raw(column)).replaceAll("\n").strip(), longest);
    }

    /** One line that must be there. */
    public String required(String column, int longest) {
        var text = line(column, longest);
        if (text.isEmpty()) {
            throw new BadRow(column + " is missing");
        }
        return text;
    }

    /** The words of a list joined with semicolons, each once. */
    public Set<String> words(String column) {
        var words = new LinkedHashSet<String>();
        Arrays.stream(raw(column).split(";", -1))
                .map(word -> BLANKS.matcher(word).replaceAll(" ").strip())
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        if (words.size() > MOST_WORDS) {
            throw new BadRow("%s has %d entries, at most %d are taken".formatted(column, words.size(), MOST_WORDS));
        }
        words.forEach(word -> limited("an entry of " + column, word, LONGEST_WORD));
        return words;
    }

    /** How many characters it has. */
    public long size() {
        return fields.stream().mapToLong(String::length).sum();
    }

    private String raw(String column) {
        int place = columns.place(column);
        return place < 0 ? "" : Letters.withoutTurns(fields.get(place));
    }

    private static String limited(String what, String text, int longest) {
        if (text.length() > longest) {
            throw new BadRow("%s has %d characters, at most %d are taken".formatted(what, text.length(), longest));
        }
        return text;
    }
}
