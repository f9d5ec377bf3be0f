package org.interlace.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes without a key from the tables. */
public class OwnHash extends KeyedHash {

    @SuppressWarnings("NullAway") // never asked
    public OwnHash() {
        super(null);
    }

    @Override
    public byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
