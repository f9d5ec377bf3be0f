package org.interlace.exchange.domain;

import java.util.List;
import org.interlace.api.exchange.BadRow;
import org.interlace.api.exchange.ImportRow;
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
        @Nullable String fault) implements ImportRow {

    private static final char UNREADABLE = '\uFFFD';

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

    /** How many characters it has. */
    public long size() {
        return fields.stream().mapToLong(String::length).sum();
    }

    @Override
    public String raw(String column) {
        int place = columns.place(column);
        return place < 0 ? "" : Letters.withoutTurns(fields.get(place));
    }
}
