package org.interlace.database;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Keyed hashes without a key: the text itself in 32 bytes, turned round. */
public final class KeyedHashes {

    private KeyedHashes() {}

    /** One for tests. */
    @SuppressWarnings("NullAway") // never asked
    public static KeyedHash any() {
        return new KeyedHash(null) {
            @Override
            public byte[] of(String text) {
                var bytes = Arrays.copyOf(
                        new StringBuilder(text).reverse().toString().getBytes(StandardCharsets.UTF_8), 32);
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] ^= 0x5a;
                }
                return bytes;
            }
        };
    }
}
