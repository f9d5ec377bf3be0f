package org.interlace.exchange.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells UTF-8 from windows-1252 by looking at the whole file once. Broken UTF-8 in a few rows does not make a file
 * windows-1252: those rows are refused, the others are read as they were meant.
 */
final class Encoding {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int END = -1;
    private static final String ODD = "\u0081\u008d\u008f\u0090\u009d\u00d7\u00de\u00f0\u00f7\u00fd\u00fe\u00ff";

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long letters;
    private long broken;
    private long odd;

    private Encoding(InputStream in) {
        this.in = in;
    }

    static Charset of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static Charset of(InputStream in) throws IOException {
        var counts = new Encoding(in);
        int next = counts.read();
        while (next != END) {
            next = next < 0x80 ? counts.read() : counts.letter(next);
        }
        return counts.judge();
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
        }
        return at < filled ? buffer[at++] & 0xFF : END;
    }

    private Charset judge() {
        if (broken == 0 || letters > broken) {
            return StandardCharsets.UTF_8;
        }
        return letters == 0 && odd * 2 >= broken ? StandardCharsets.UTF_8 : WESTERN;
    }

    /** Reads the rest of one UTF-8 letter; answers the first byte behind it. */
    private int letter(int first) throws IOException {
        int left = length(first) - 1;
        int next = read();
        if (left < 1) {
            broken(first, next);
            return next;
        }
        while (left > 0 && (next & 0xC0) == 0x80 && next != END) {
            left--;
            next = read();
        }
        if (left == 0) {
            letters++;
        } else {
            broken(first, next);
        }
        return next;
    }

    /** What people write in windows-1252 is mostly an accented letter beside others; some bytes they hardly ever write. */
    private void broken(int first, int next) {
        broken++;
        boolean capitalAlone = (first == 0xC2 || first == 0xC3) && !(next >= 'A' && next <= 'z');
        if (capitalAlone || ODD.indexOf(first) >= 0) {
            odd++;
        }
    }

    private static int length(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }
}
