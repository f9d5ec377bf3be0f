package org.interlace.exchange.domain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file: UTF-8 (with or without a byte order mark) or windows-1252, comma or semicolon, RFC 4180, names in the
 * first row. Read row by row, whatever its size.
 */
public final class CsvFile implements AutoCloseable {

    private static final int LONGEST_FIRST_ROW = 16_384;
    private static final int END = -1;
    private static final char MARK = '\uFEFF';

    private final CountedStream bytes;
    private final Reader text;
    private final char delimiter;
    private final CsvParser parser;
    private final Columns columns;
    private final long size;

    private CsvFile(Path file, Charset charset) throws IOException {
        size = Files.size(file);
        bytes = new CountedStream(Files.newInputStream(file));
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var pushback = new PushbackReader(new InputStreamReader(bytes, decoder), LONGEST_FIRST_ROW);
        text = pushback;
        delimiter = delimiter(pushback);
        parser = new CsvParser(pushback, delimiter);
        var first = parser.next();
        columns = new Columns(first == null ? List.of() : first.fields());
        parser.expect(columns.names().size());
    }

    /** Opens a file and reads its first row. */
    public static CsvFile open(Path file) throws IOException {
        return new CsvFile(file, Encoding.of(file));
    }

    /** What the first row says; empty when the file is. */
    public Columns columns() {
        return columns;
    }

    /** What stands between its fields. */
    public char delimiter() {
        return delimiter;
    }

    /** The next row; null at the end. */
    public @Nullable Row next() throws IOException {
        var raw = parser.next();
        return raw == null ? null : new Row(columns, raw.line(), raw.fields(), raw.fault());
    }

    /** How much of it was read, from 0 to 1. */
    public double done() {
        return size == 0 ? 1 : Math.min(1, (double) bytes.count / size);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** Looks at the first line, drops a byte order mark, and puts the rest back. */
    private static char delimiter(PushbackReader in) throws IOException {
        var seen = new StringBuilder();
        int c = in.read();
        if (c == MARK) {
            c = in.read();
        }
        while (c != END && c != '\n' && seen.length() < LONGEST_FIRST_ROW - 1) {
            seen.append((char) c);
            c = in.read();
        }
        if (c != END) {
            in.unread(c);
        }
        in.unread(seen.toString().toCharArray());
        long commas = seen.chars().filter(letter -> letter == ',').count();
        long semicolons = seen.chars().filter(letter -> letter == ';').count();
        return semicolons > commas ? ';' : ',';
    }

    private static final class CountedStream extends FilterInputStream {

        private long count;

        CountedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
