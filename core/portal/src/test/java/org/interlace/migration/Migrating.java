package org.interlace.migration;

import javax.sql.DataSource;

/** Migrates the core's tables outside of a container. */
public final class Migrating {

    private Migrating() {}

    /** Brings them to their newest shape. */
    public static void core(DataSource source) {
        new SqlMigrations(source).run("core", Migrating.class.getClassLoader());
    }
}
