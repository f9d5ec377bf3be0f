package org.interlace.calendar.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, unfolded before they are decoded, because programs fold within letters. A line that is no UTF-8
 * is windows-1252, the others stay what they are. Lines end with CR, LF or both; empty ones are passed over.
 */
final class ContentLines {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final byte[] file;
    private int at;
    private int line = 1;

    ContentLines(byte[] file) {
        this.file = narrow(file);
        if (begins(this.file, 0xEF, 0xBB, 0xBF)) {
            at = 3;
        }
    }

    private static byte[] narrow(byte[] file) {
        return begins(file, 0xFE, 0xFF) || begins(file, 0xFF, 0xFE)
                ? new String(file, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8)
                : file;
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int place = 0; place < mark.length; place++) {
            if (file.length <= place || (file[place] & 0xFF) != mark[place]) {
                return false;
            }
        }
        return true;
    }

    /** The next one; null at the end. */
    @Nullable
    ContentLine next() {
        var unfolded = new ByteArrayOutputStream();
        int begins = line;
        while (at < file.length) {
            boolean empty = isEnd(at);
            boolean folded = file[at] == ' ' || file[at] == '\t';
            boolean open = unfolded.size() > 0;
            if (open && !folded && !empty) {
                break;
            }
            if (!open) {
                begins = line;
            }
            int start = folded ? at + 1 : at;
            while (at < file.length && !isEnd(at)) {
                at++;
            }
            unfolded.write(file, start, at - start);
            passEnd();
        }
        return unfolded.size() == 0 ? null : ContentLine.of(begins, decode(unfolded.toByteArray()));
    }

    private boolean isEnd(int place) {
        return file[place] == '\r' || file[place] == '\n';
    }

    private void passEnd() {
        if (at < file.length) {
            at += file[at] == '\r' && at + 1 < file.length && file[at + 1] == '\n' ? 2 : 1;
            line++;
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WESTERN);
        }
    }
}
