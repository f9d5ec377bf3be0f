package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.interlace.database.KeyedHash;

/**
 * The mark in every form that proves it came from our own page (decision D11): an HMAC of the session's secret, or of a
 * visitor's random cookie, under a key that all nodes share.
 */
@ApplicationScoped
public class FormTokens {

    private static final String USED = "interlace.form-token";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyedHash hashes;

    @Inject
    FormTokens(KeyedHash hashes) {
        this.hashes = hashes;
    }

    /**
     * The mark for whoever holds the request's session or visitor cookie; written differently each time, so that
     * compressed pages tell nothing about it (BREACH).
     */
    public Optional<String> token(HttpServletRequest request) {
        request.setAttribute(USED, true);
        return mark(request).map(FormTokens::masked);
    }

    /** Whether the answer to this request holds a mark, and so belongs to one browser alone. */
    static boolean used(HttpServletRequest request) {
        return request.getAttribute(USED) != null;
    }

    private Optional<byte[]> mark(HttpServletRequest request) {
        return Cookies.read(request, Cookies.SESSION)
                .or(() -> Cookies.read(request, Cookies.VISITOR))
                .or(() -> Optional.ofNullable((String) request.getAttribute(Cookies.VISITOR)))
                .map(this::mark);
    }

    private byte[] mark(String secret) {
        return Arrays.copyOf(hashes.of("form " + secret), LENGTH);
    }

    static String masked(byte[] mark) {
        var written = new byte[2 * LENGTH];
        var mask = new byte[LENGTH];
        RANDOM.nextBytes(mask);
        for (int i = 0; i < LENGTH; i++) {
            written[i] = mask[i];
            written[LENGTH + i] = (byte) (mask[i] ^ mark[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(written);
    }

    /** What was masked; empty for anything that is no mark. */
    static byte[] unmasked(String text) {
        byte[] written;
        try {
            written = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
        if (written.length != 2 * LENGTH) {
            return new byte[0];
        }
        var mark = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            mark[i] = (byte) (written[i] ^ written[LENGTH + i]);
        }
        return mark;
    }

    /** Whether a request that changes something came from our own form. */
    public boolean accepts(HttpServletRequest request) {
        var given = request.getParameter("form-token");
        return fromHere(request)
                && given != null
                && mark(request)
                        .map(own -> MessageDigest.isEqual(own, unmasked(given)))
                        .orElse(false);
    }

    private static boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("://" + request.getHeader("Host"));
    }
}
