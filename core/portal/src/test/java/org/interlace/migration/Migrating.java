package org.interlace.migration;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Migrates the core's tables outside of a container. */
public final class Migrating {

    private Migrating() {}

    /** Brings them to their newest shape. */
    public static void core(DataSource source) {
        new SqlMigrations(source).run("core", Migrating.class.getClassLoader());
    }

    /**
     * Brings empty ones to the shape they had at some time.
     *
     * @param version the last that runs, such as {@code 20261123.1550}
     */
    public static void coreUntil(DataSource source, String version) {
        Flyway.configure(Migrating.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/core/sql")
                .defaultSchema("core")
                .createSchemas(true)
                .table("core_history")
                .target(version)
                .load()
                .migrate();
    }
}
