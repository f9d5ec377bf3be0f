package org.interlace.exchange.domain;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file that did not go in: all of them in {@code F.rejected.csv} with their reason, so that they can be
 * mended there and imported again; the first few to be shown. In a trial run no file is written.
 */
public final class Rejects implements AutoCloseable {

    /** The column that says why; an import of such a file passes over it. */
    public static final String REASON = "reason";

    private static final int SHOWN = 20;

    private final Path target;
    private final CsvFile source;
    private final boolean trial;
    private final List<String> first = new ArrayList<>();
    private @Nullable CsvWriter writer;
    private long count;

    /** Takes away what an earlier import of the same file left. */
    public Rejects(Path file, CsvFile source, boolean trial) throws IOException {
        this.target = file.resolveSibling(file.getFileName() + ".rejected.csv");
        this.source = source;
        this.trial = trial;
        if (!trial) {
            Files.deleteIfExists(target);
        }
    }

    /** Puts one row aside. */
    public void add(Row row, String reason) throws IOException {
        count++;
        if (first.size() < SHOWN) {
            first.add("line %d: %s".formatted(row.line(), reason));
        }
        if (!trial) {
            writer().writeRecord(withReason(row.fields(), reason));
        }
    }

    private List<String> withReason(List<String> row, String reason) {
        var fields = new ArrayList<>(row);
        int place = source.columns().place(REASON);
        // a row of another width keeps its fields, but the reason stands under its own name
        while (fields.size() < source.columns().names().size()) {
            fields.add("");
        }
        if (place >= 0) {
            fields.set(place, reason);
        } else {
            fields.add(source.columns().names().size(), reason);
        }
        return fields;
    }

    /** How many. */
    public long count() {
        return count;
    }

    /** The first ones, with line and reason. */
    public List<String> first() {
        return List.copyOf(first);
    }

    /** Where all of them are; null when there are none, or in a trial run. */
    public @Nullable Path file() {
        return writer == null ? null : target;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }

    private CsvWriter writer() throws IOException {
        var open = writer;
        if (open == null) {
            open = CsvWriter.builder().fieldSeparator(source.delimiter()).build(target, StandardCharsets.UTF_8);
            writer = open;
            open.writeRecord(withReason(source.columns().names(), REASON));
        }
        return open;
    }
}
