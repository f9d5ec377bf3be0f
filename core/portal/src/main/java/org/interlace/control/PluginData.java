package org.interlace.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.plugin.PluginId;
import org.interlace.database.Database;
import org.interlace.database.DatabaseException;
import org.interlace.graph.GraphDriver;
import org.interlace.registry.InstalledPlugin;
import org.interlace.registry.Registry;

/** All that a plugin keeps: its schema, its nodes and relations. */
@ApplicationScoped
public class PluginData {

    private static final int FETCHED = 1000;

    private final Database database;
    private final DataSource source;
    private final GraphDriver graph;
    private final Registry registry;
    private final Clock clock;
    private final String folder;

    @Inject
    PluginData(
            Database database,
            DataSource source,
            GraphDriver graph,
            Registry registry,
            Clock clock,
            @ConfigProperty(name = "interlace.data", defaultValue = "./var") String folder) {
        this.database = database;
        this.source = source;
        this.graph = graph;
        this.registry = registry;
        this.clock = clock;
        this.folder = folder;
    }

    /** Writes every table of its schema to a ZIP, one line of JSON a row; answers where. */
    Path export(PluginId id) {
        var stamp = clock.instant().toString().replaceAll("[^0-9TZ]", "");
        var target = Path.of(folder, "exports", id + "-" + stamp + ".zip");
        try {
            // personal data: nobody else on this machine reads it
            Files.createDirectories(target.getParent(), only("rwx------"));
            Files.createFile(target, only("rw-------"));
            try (var zip = new ZipOutputStream(Files.newOutputStream(target));
                    var connection = source.getConnection()) {
                connection.setAutoCommit(false); // a cursor instead of all rows in memory
                for (var table : tables(id)) {
                    zip.putNextEntry(new ZipEntry(table + ".jsonl"));
                    write(connection, id + ".\"" + table.replace("\"", "\"\"") + '"', zip);
                    zip.closeEntry();
                }
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(target), e);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static FileAttribute<?> only(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }

    private static void write(Connection connection, String table, ZipOutputStream zip)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (var rows = statement.executeQuery("select to_json(t)::text from " + table + " t")) {
                while (rows.next()) {
                    zip.write((rows.getString(1) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private List<String> tables(PluginId id) {
        return database.list("""
                select table_name from information_schema.tables
                where table_schema = ? and table_type = 'BASE TABLE' order by table_name
                """, row -> row.getString("table_name"), id.value());
    }

    /** Deletes its nodes and relations, and forgets which of its migrations ran there. */
    void eraseFromGraph(InstalledPlugin plugin) {
        var model = registry.graphOf(plugin);
        model.relations()
                .forEach(relation -> graph.write("MATCH (:%s)-[r:%s]->() CALL { WITH r DELETE r } IN TRANSACTIONS"
                        .formatted(relation.from(), relation.type())));
        model.nodes()
                .forEach(node -> graph.write(
                        "MATCH (n:%s) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS".formatted(node.label())));
        graph.write(
                "MATCH (m:Migration {module: $module}) DELETE m",
                Map.of("module", plugin.id().value()));
    }

    /** Drops its schema and what the core keeps for it. */
    @Transactional
    void eraseFromTables(InstalledPlugin plugin) {
        var id = plugin.id().value();
        database.change("drop schema if exists " + id + " cascade");
        database.change("delete from core.plugin where id = ?", id);
        database.change("delete from account.role_permission where permission like ?", id + ":%");
        database.change("delete from account.planted where permission like ?", id + ":%");
        database.change("delete from graph.graph_change where kind like ?", id + ".%");
        database.change(
                "delete from core.sample_part where part like ?", plugin.info().packageName() + ".%");
    }
}
