package org.interlace.database;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Defines the one data source; the launcher hands the address in as configuration. */
@DataSourceDefinition(
        name = DataSources.NAME,
        className = "org.postgresql.xa.PGXADataSource",
        url = "${MPCONFIG=interlace.database.url}",
        user = "${MPCONFIG=interlace.database.user}",
        password = "${MPCONFIG=interlace.database.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "reWriteBatchedInserts=true",
            "connectTimeout=5",
            "socketTimeout=120",
            "ApplicationName=interlace"
        })
@ApplicationScoped
public class DataSources {

    /** Where persistence units of the core and of plugins find it. */
    public static final String NAME = "java:app/jdbc/interlace";

    @Resource(lookup = NAME)
    private DataSource source;

    /** For injection. */
    @Produces
    @ApplicationScoped
    public DataSource source() {
        return source;
    }
}
