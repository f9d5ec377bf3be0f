package org.interlace.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Runs the SQL migrations of one module in its own schema, with its own history (one line per module). */
@ApplicationScoped
public class SqlMigrations {

    private final DataSource source;

    @Inject
    SqlMigrations(DataSource source) {
        this.source = source;
    }

    /**
     * Migrates one module.
     *
     * @param module {@code core} or a plugin's id: the schema, and the folder {@code db/<module>/sql}
     * @param loader the class loader that sees the folder
     */
    public void run(String module, ClassLoader loader) {
        Flyway.configure(loader)
                .dataSource(source)
                .locations("classpath:db/" + module + "/sql")
                .failOnMissingLocations(false)
                .defaultSchema(module)
                .createSchemas(true)
                .table(module + "_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
