package org.interlace.notification.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.interlace.text.domain.SmallLetters;

/**
 * What a link that ends mails says: whose, and of which kind. It is signed, needs no sign-in and never ends: a mail may
 * be old. Written in letters and numbers only, as addresses of the portal are.
 *
 * @param kind four bytes that stand for the kind's word
 */
public record EndLink(UUID account, int kind) {

    private static final int CONTENT = 20;
    private static final int SIGNATURE = 16;

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
        return SmallLetters.write(ByteBuffer.allocate(CONTENT + SIGNATURE)
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
        if (!SmallLetters.fits(text, CONTENT + SIGNATURE)) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(SmallLetters.read(text, CONTENT + SIGNATURE));
        var link = new EndLink(new UUID(bytes.getLong(), bytes.getLong()), bytes.getInt());
        return MessageDigest.isEqual(
                        link.written(signer).getBytes(StandardCharsets.US_ASCII),
                        text.getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(link)
                : Optional.empty();
    }
}
