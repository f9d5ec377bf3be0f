package org.interlace.text.domain;

import java.nio.ByteBuffer;

/** Bytes written in small letters and numbers, as addresses of the portal are: five bits a letter. */
public final class SmallLetters {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private SmallLetters() {}

    /** How many letters so many bytes take. */
    public static int length(int bytes) {
        return (8 * bytes + 4) / 5;
    }

    /** Whether a text may be so many bytes. */
    public static boolean fits(String text, int bytes) {
        return text.length() == length(bytes) && text.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    /** Writes. */
    public static String write(byte[] bytes) {
        var out = new StringBuilder();
        int kept = 0;
        int bits = 0;
        for (byte one : bytes) {
            kept = ((kept << 8) | (one & 0xFF)) & 0xFFFF;
            for (bits += 8; bits >= 5; bits -= 5) {
                out.append(LETTERS.charAt((kept >> (bits - 5)) & 31));
            }
        }
        return bits == 0
                ? out.toString()
                : out.append(LETTERS.charAt((kept << (5 - bits)) & 31)).toString();
    }

    /** Reads what fits. */
    public static byte[] read(String text, int bytes) {
        var out = ByteBuffer.allocate(bytes);
        int kept = 0;
        int bits = 0;
        for (int i = 0; i < text.length() && out.hasRemaining(); i++) {
            kept = ((kept << 5) | LETTERS.indexOf(text.charAt(i))) & 0xFFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.put((byte) (kept >> bits));
            }
        }
        return out.array();
    }
}
