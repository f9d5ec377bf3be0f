package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Handle;

/** Secrets by which people without an account find their seat: each letter brings its own, and only hashes are kept. */
@ApplicationScoped
public class GuestLinks {

    private final EnrolmentStore store;

    @Inject
    GuestLinks(EnrolmentStore store) {
        this.store = store;
    }

    /** A new secret. */
    String fresh(Enrolment enrolment) {
        var secret = Handle.secret();
        store.link(enrolment.id(), hash(secret));
        return secret;
    }

    /** The enrolment behind one. */
    Optional<Enrolment> find(String secret) {
        return store.byLink(hash(secret));
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
