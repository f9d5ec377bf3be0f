package org.interlace.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * HMAC-SHA-256 under a key that all nodes share and nobody sees: what it names can be recognised and not be read. The
 * key never changes while the portal runs, so it is read once.
 */
@ApplicationScoped
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final Database database;
    private volatile @Nullable SecretKeySpec key;

    @Inject
    KeyedHash(Database database) {
        this.database = database;
    }

    /** The 32 bytes of a text. */
    public byte[] of(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            known = database.first(
                            "select value from core.secret where name = 'form'",
                            row -> new SecretKeySpec(row.getBytes("value"), ALGORITHM))
                    .orElseThrow();
            key = known;
        }
        return known;
    }
}
