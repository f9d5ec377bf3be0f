package org.interlace.account.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * 256 random bits that somebody holds: a session's or a token's. Only its hash is kept.
 *
 * @param text URL-safe, 43 letters behind a prefix
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh one. */
    public static Secret fresh(String prefix) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256: enough for 256 random bits, and the same each time, so that it can be looked up. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
