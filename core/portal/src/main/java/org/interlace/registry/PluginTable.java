package org.interlace.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.interlace.api.graph.NodeKind;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.privacy.PersonalColumn;
import org.interlace.database.Database;
import org.interlace.database.Topics;

/** What the operator wants of each plugin, and what each declared, kept even when its jar is gone (decision D4). */
@ApplicationScoped
public class PluginTable {

    private final Database database;
    private final Topics topics;

    @Inject
    PluginTable(Database database, Topics topics) {
        this.database = database;
        this.topics = topics;
    }

    /** Those the operator wants on; a plugin seen for the first time is. */
    List<PluginId> wanted() {
        return database.list(
                "select id from core.plugin where wanted = 'on'", row -> new PluginId(row.getString("id")));
    }

    /** Notes what the plugin declares. */
    @Transactional
    void remember(InstalledPlugin plugin) {
        var columns = text(plugin.door().personalColumns());
        var labels = plugin.door().graph().nodes().stream().map(NodeKind::label).collect(Collectors.joining(";"));
        database.change("""
                insert into core.plugin (id, version, personal_columns, labels) values (?, ?, ?, ?)
                on conflict (id) do update set version = excluded.version,
                    personal_columns = excluded.personal_columns, labels = excluded.labels
                """, plugin.id().value(), plugin.info().version(), columns, labels);
    }

    /** What each plugin that was ever here declared as personal. */
    public Map<PluginId, List<PersonalColumn>> personalColumns() {
        var found = new TreeMap<PluginId, List<PersonalColumn>>();
        database.list(
                        "select id, personal_columns from core.plugin",
                        row -> Map.entry(new PluginId(row.getString("id")), row.getString("personal_columns")))
                .forEach(entry -> found.put(entry.getKey(), parse(entry.getValue())));
        return found;
    }

    /** Reads what {@link #text} wrote. */
    static List<PersonalColumn> parse(String text) {
        return Pattern.compile("([^.;]+)\\.([^:;]+):([A-Z]+)")
                .matcher(text)
                .results()
                .map(found ->
                        new PersonalColumn(found.group(1), found.group(2), PersonalColumn.Fate.valueOf(found.group(3))))
                .toList();
    }

    static String text(List<PersonalColumn> columns) {
        return columns.stream()
                .map(c -> c.table() + "." + c.column() + ":" + c.fate().name())
                .collect(Collectors.joining(";"));
    }

    /**
     * Says what the operator wants from now on.
     *
     * @return false if nothing is known of it any more: its data was erased
     */
    @Transactional
    boolean want(PluginId id, boolean on) {
        int known = database.change("update core.plugin set wanted = ? where id = ?", on ? "on" : "off", id.value());
        topics.raise(Registry.TOPIC);
        return known > 0;
    }

    /** Columns of the plugin's schema named like a member and not declared as personal. */
    List<String> tablesWithoutOwner(InstalledPlugin plugin) {
        var declared = plugin.door().personalColumns().stream()
                .map(column -> column.table() + "." + column.column())
                .toList();
        return database.list("""
                        select table_name || '.' || column_name as place from information_schema.columns
                        where table_schema = ? and data_type = 'uuid' and column_name ~ '(^|_)(member|person|author)$'
                        """, row -> row.getString("place"), plugin.id().value()).stream()
                .filter(place -> !declared.contains(place))
                .toList();
    }
}
