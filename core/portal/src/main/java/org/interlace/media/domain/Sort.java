package org.interlace.media.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The sorts of pictures that are taken, told by their first bytes and never by a name. */
public enum Sort {
    /** ISO 10918. */
    JPEG,
    /** ISO 15948. */
    PNG,
    /** RIFF with VP8. */
    WEBP;

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** The sort of a file, if it is one of them. */
    public static Optional<Sort> of(byte[] file) {
        if (file.length > 12 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8 && (file[2] & 0xff) == 0xff) {
            return Optional.of(JPEG);
        }
        if (file.length > 24 && starts(file, 0, PNG_START)) {
            return Optional.of(PNG);
        }
        if (file.length > 20 && starts(file, 0, ascii("RIFF")) && starts(file, 8, ascii("WEBPVP8"))) {
            return Optional.of(WEBP);
        }
        return Optional.empty();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static boolean starts(byte[] file, int at, byte[] with) {
        if (at < 0 || at + with.length > file.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (file[at + i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
