package org.interlace.account.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Random bits that somebody holds: a session's, a token's, a link's. Only its hash is kept.
 *
 * @param text URL-safe; 43 letters behind a prefix, or 26 in a link
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String LINK_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LINK_LENGTH = 26;

    /** A fresh one. */
    public static Secret fresh(String prefix) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** 130 random bits in 26 small letters and digits, for a link in a letter. */
    public static Secret forLink() {
        var text = new StringBuilder();
        for (int i = 0; i < LINK_LENGTH; i++) {
            text.append(LINK_LETTERS.charAt(RANDOM.nextInt(LINK_LETTERS.length())));
        }
        return new Secret(text.toString());
    }

    /** SHA-256: enough for that many random bits, and the same each time, so that it can be looked up. */
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
