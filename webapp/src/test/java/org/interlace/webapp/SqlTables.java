package org.interlace.webapp;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.interlace.testkit.Portal;

/** Looks into a running portal's tables. */
final class SqlTables implements AutoCloseable {

    /** What changes by itself, or whenever somebody looks. */
    private static final Set<String> BY_ITSELF = Set.of(
            "account.session",
            "account.throttle",
            "account.token",
            "core.job",
            "core.topic",
            "graph.graph_change",
            "mail.mail",
            "mail.server",
            "notification.digest",
            "notification.notification",
            "request.step",
            "safety.audit",
            "way.list",
            "way.look");

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
        for (var table : tables()) {
            if (!list("select 'yes' from " + table + " t where position(lower(?) in lower(t::text)) > 0 limit 1", text)
                    .isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }

    /** Every row of every table, as one sum for each table that does not change by itself; and letters that wait for a human. */
    Map<String, String> sums() throws SQLException {
        var sums = new TreeMap<String, String>();
        for (var table : tables()) {
            if (!BY_ITSELF.contains(table)) {
                sums.put(
                        table,
                        list("select count(*) || coalesce(sum(hashtext(t::text))::text, '') from " + table + " t")
                                .get(0));
            }
        }
        sums.put(
                "mail.mail held",
                list("select coalesce(string_agg(id::text, ' ' order by id), '') from mail.mail"
                                + " where state = 'held'")
                        .get(0));
        return sums;
    }

    /** The same of rows only that hold one of some texts. */
    Map<String, String> sumsOf(String... texts) throws SQLException {
        var holding = String.join(" or ", Collections.nCopies(texts.length, "position(? in t::text) > 0"));
        var sums = new TreeMap<String, String>();
        for (var table : tables()) {
            var sum = list(
                            "select count(*) || ' ' || coalesce(sum(hashtext(t::text))::text, '') from " + table
                                    + " t where " + holding,
                            texts)
                    .get(0);
            if (!BY_ITSELF.contains(table) && !sum.startsWith("0 ")) {
                sums.put(table, sum);
            }
        }
        return sums;
    }

    /** Tables whose sum is another one. */
    static List<String> changed(Map<String, String> before, Map<String, String> after) {
        var tables = new TreeSet<>(before.keySet());
        tables.addAll(after.keySet());
        tables.removeIf(table -> Objects.equals(before.get(table), after.get(table)));
        return List.copyOf(tables);
    }

    private List<String> tables() throws SQLException {
        return list("""
                select format('%I.%I', table_schema, table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1
                """);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
