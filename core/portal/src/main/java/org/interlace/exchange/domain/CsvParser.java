package org.interlace.exchange.domain;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits RFC 4180 text into rows. Where a quotation mark is opened and never closed, a strict parser swallows the rows
 * behind it; this one gives up that one line and goes on with the next, so that nothing good is lost with it.
 */
final class CsvParser {

    /** No row is longer; enough for a field of 1 MB. */
    static final int LONGEST_ROW = 1_500_000;

    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final char[] buffer = new char[1 << 15];
    private int filled;
    private int at;
    private String again = "";
    private int againAt;
    private final StringBuilder raw = new StringBuilder();
    private long line = 1;
    private int width;

    /** How a row ended. */
    private enum Step {
        MORE,
        DONE,
        BROKEN
    }

    /** Where in a field the parser stands. */
    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    /**
     * A row as it was found.
     *
     * @param line where it starts, from 1
     * @param fault why it cannot be taken as it is, or null
     */
    record RawRow(long line, List<String> fields, @Nullable String fault) {}

    CsvParser(Reader in, char delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    /** Rows of several lines must have this many fields, or a quotation mark was not closed. */
    void expect(int fields) {
        width = fields;
    }

    /** The next row that is not empty; null at the end. */
    @Nullable
    RawRow next() throws IOException {
        while (true) {
            raw.setLength(0);
            var start = line;
            var row = new Row();
            int c = read();
            if (c == END) {
                return null;
            }
            var step = row.take(c);
            while (step == Step.MORE) {
                step = row.take(read());
            }
            if (step == Step.BROKEN) {
                return firstLine(start);
            }
            if (!row.empty()) {
                boolean unclosed = line - start > 1 && width > 0 && row.fields.size() != width;
                return unclosed ? firstLine(start) : new RawRow(start, row.fields, null);
            }
        }
    }

    /** Gives up the line a row started with and reads again what stands behind it. */
    private RawRow firstLine(long start) throws IOException {
        var text = raw.toString();
        int end = text.indexOf('\n');
        if (end < 0) {
            boolean tooLong = text.length() >= LONGEST_ROW;
            if (tooLong) {
                skipLine();
            }
            line = start + 1;
            return broken(
                    start, text, tooLong ? "the row is longer than %d characters".formatted(LONGEST_ROW) : UNCLOSED);
        }
        again = text.substring(end + 1) + again.substring(againAt);
        againAt = 0;
        line = start + 1;
        return broken(start, text.substring(0, end), UNCLOSED);
    }

    private static final String UNCLOSED = "a quotation mark is opened and not closed";

    private RawRow broken(long start, String text, String fault) {
        var fields = Arrays.asList(text.strip().split(String.valueOf(delimiter), -1));
        return new RawRow(start, fields, fault);
    }

    private void skipLine() throws IOException {
        int c = read();
        while (c != END && c != '\n') {
            raw.setLength(0);
            c = read();
        }
    }

    private int read() throws IOException {
        int c = againAt < again.length() ? again.charAt(againAt++) : fresh();
        if (c != END) {
            raw.append((char) c);
        }
        return c;
    }

    private int fresh() throws IOException {
        if (at == filled) {
            filled = in.read(buffer, 0, buffer.length);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at++];
    }

    /** One row under way. */
    private final class Row {

        private final List<String> fields = new ArrayList<>(Math.max(width, 8));
        private final StringBuilder field = new StringBuilder();
        private final long start = line;
        private State state = State.START;

        Step take(int c) {
            if (raw.length() >= LONGEST_ROW) {
                return Step.BROKEN;
            }
            return switch (state) {
                case START -> c == '"' ? become(State.QUOTED) : plain(c);
                case PLAIN -> plain(c);
                case QUOTED -> quoted(c);
                case CLOSED -> closed(c);
            };
        }

        boolean empty() {
            return fields.size() == 1 && fields.get(0).isBlank();
        }

        private Step plain(int c) {
            if (c == delimiter) {
                return end(Step.MORE);
            }
            if (c == '\n' || c == END) {
                if (c == '\n') {
                    line++;
                }
                return end(Step.DONE);
            }
            if (c != '\r') {
                field.append((char) c);
            }
            return become(State.PLAIN);
        }

        private Step quoted(int c) {
            if (c == END) {
                return Step.BROKEN;
            }
            if (c == '"') {
                return become(State.CLOSED);
            }
            if (c == '\n') {
                line++;
            }
            field.append((char) c);
            return Step.MORE;
        }

        private Step closed(int c) {
            if (c == '"') {
                field.append('"');
                return become(State.QUOTED);
            }
            boolean ends = c == delimiter || c == '\n' || c == '\r' || c == END;
            // on one line it is only untidy; over several lines the mark belongs to another row
            return ends || line == start ? plain(c) : Step.BROKEN;
        }

        private Step end(Step step) {
            fields.add(field.toString());
            field.setLength(0);
            state = State.START;
            return step;
        }

        private Step become(State next) {
            state = next;
            return Step.MORE;
        }
    }
}
