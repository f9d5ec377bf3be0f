package org.interlace.database;

/** Keyed hashes for tests of other packages. */
public final class Hashes {

    private Hashes() {}

    /** With the key of these tables. */
    public static KeyedHash of(Database database) {
        return new KeyedHash(database);
    }
}
