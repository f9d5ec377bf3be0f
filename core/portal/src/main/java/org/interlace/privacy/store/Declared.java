package org.interlace.privacy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.interlace.api.member.MemberId;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.privacy.PersonalColumn;
import org.interlace.database.Database;

/** A plugin's tables by what it declared, for when it cannot be asked. Names were checked when they were declared. */
@ApplicationScoped
public class Declared {

    private final Database database;

    @Inject
    Declared(Database database) {
        this.database = database;
    }

    /** Every row that points at the member, as JSON. */
    public List<String> export(PluginId plugin, List<PersonalColumn> columns, MemberId member) {
        var rows = new ArrayList<String>();
        for (var column : columns) {
            rows.addAll(database.list(
                    "select to_json(t)::text as row from %s t where t.%s = ?"
                            .formatted(table(plugin, column), quoted(column.column())),
                    row -> row.getString("row"),
                    member.value()));
        }
        return rows;
    }

    /** Deletes or clears every row that points at the member; all of them or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void erase(PluginId plugin, List<PersonalColumn> columns, MemberId member) {
        columns.forEach(column -> database.change(statement(plugin, column), member.value()));
    }

    static String statement(PluginId plugin, PersonalColumn column) {
        var table = table(plugin, column);
        var name = quoted(column.column());
        return column.fate() == PersonalColumn.Fate.DELETE
                ? "delete from %s where %s = ?".formatted(table, name)
                : "update %s set %s = null where %s = ?".formatted(table, name, name);
    }

    private static String table(PluginId plugin, PersonalColumn column) {
        return quoted(plugin.value()) + "." + quoted(column.table());
    }

    /** A plugin may have called a column by a word of SQL. */
    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
