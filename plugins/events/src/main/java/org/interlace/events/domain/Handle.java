package org.interlace.events.domain;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** Words of addresses. */
public final class Handle {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST = 40;
    private static final int TAIL = 4;
    private static final int SECRET = 32;

    private Handle() {}

    /** One for a title: its letters as far as addresses take them, and four more, so that none comes twice. */
    public static String of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-[^-]*$", "") : plain;
        return (cut.isEmpty() ? "event" : cut) + "-" + random(TAIL);
    }

    /** A secret nobody guesses: 160 bits. */
    public static String secret() {
        return random(SECRET);
    }

    private static String random(int letters) {
        return RANDOM.ints(letters, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
