package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * The mark in every form that proves it came from our own page (decision D11): an HMAC of the session's secret, or of a
 * visitor's random cookie, under a key that all nodes share.
 */
@ApplicationScoped
public class FormTokens {

    private final Database database;
    private volatile byte @Nullable [] key;

    @Inject
    FormTokens(Database database) {
        this.database = database;
    }

    /** The mark for whoever holds the request's session or visitor cookie. */
    public Optional<String> token(HttpServletRequest request) {
        return Cookies.read(request, Cookies.SESSION)
                .or(() -> Cookies.read(request, Cookies.VISITOR))
                .or(() -> Optional.ofNullable((String) request.getAttribute(Cookies.VISITOR)))
                .map(this::token);
    }

    /** The mark for a secret. */
    public String token(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a request that changes something came from our own form. */
    public boolean accepts(HttpServletRequest request) {
        var given = request.getParameter("form-token");
        return fromHere(request)
                && given != null
                && token(request)
                        .map(own -> MessageDigest.isEqual(
                                own.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8)))
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

    private byte[] key() {
        var known = key;
        if (known == null) {
            known = database.first("select value from core.secret where name = 'form'", row -> row.getBytes("value"))
                    .orElseThrow();
            key = known;
        }
        return known;
    }
}
