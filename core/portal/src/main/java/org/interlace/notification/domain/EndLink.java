package org.interlace.notification.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What a link that ends mails says: whose, and of which kind. It is signed, needs no sign-in and never ends: a mail may
 * be old. Written in letters and numbers only, as addresses of the portal are.
 *
 * @param kind four bytes that stand for the kind's word
 */
public record EndLink(UUID account, int kind) {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int CONTENT = 20;
    private static final int SIGNATURE = 16;
    private static final int LENGTH = (8 * (CONTENT + SIGNATURE) + 4) / 5;

    /** For one kind. */
    public static EndLink of(UUID account, String kind) {
        return new EndLink(account, number(kind));
    }

    /** What stands for a word. */
    public static int number(String kind) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(kind.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getInt();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * As it stands in the address.
     *
     * @param signer signs bytes with a key nobody sees
     */
    public String written(UnaryOperator<byte[]> signer) {
        var content = content();
        var signature = Arrays.copyOf(signer.apply(content), SIGNATURE);
        return text(ByteBuffer.allocate(CONTENT + SIGNATURE)
                .put(content)
                .put(signature)
                .array());
    }

    private byte[] content() {
        return ByteBuffer.allocate(CONTENT)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .putInt(kind)
                .array();
    }

    /** Reads one; empty for anything that was not signed so. */
    public static Optional<EndLink> read(String text, UnaryOperator<byte[]> signer) {
        if (text.length() != LENGTH || !text.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0)) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(bytes(text));
        var link = new EndLink(new UUID(bytes.getLong(), bytes.getLong()), bytes.getInt());
        return MessageDigest.isEqual(
                        link.written(signer).getBytes(StandardCharsets.US_ASCII),
                        text.getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(link)
                : Optional.empty();
    }

    private static String text(byte[] bytes) {
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

    private static byte[] bytes(String text) {
        var out = ByteBuffer.allocate(CONTENT + SIGNATURE);
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
