package org.interlace.webapp;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.interlace.testkit.Portal;

/** Looks into a running portal's tables. */
final class SqlTables implements AutoCloseable {

    private final Connection connection;

    private SqlTables(Connection connection) {
        this.connection = connection;
    }

    static SqlTables of(Portal portal) throws SQLException, IOException {
        var folder = portal.data().resolve("postgres");
        return new SqlTables(DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:"
                        + Files.readString(folder.resolve("port")).strip() + "/interlace",
                "interlace",
                Files.readString(folder.resolve("password")).strip()));
    }

    /** The first column of each row. */
    List<String> list(String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            var found = new ArrayList<String>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Every table that holds a text anywhere, in any column of any row. */
    List<String> holding(String text) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : list("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                """)) {
            if (!list("select 'yes' from " + table + " t where position(lower(?) in lower(t::text)) > 0 limit 1", text)
                    .isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
