package org.interlace.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.account.domain.Role;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/** Roles in the tables. */
@ApplicationScoped
public class RoleTable {

    private final Database database;

    @Inject
    RoleTable(Database database) {
        this.database = database;
    }

    /** Adds a role that comes with the portal; nothing when it is there. */
    public void plant(String role) {
        database.change("insert into account.role (name, fixed) values (?, true) on conflict do nothing", role);
    }

    /** Grants what was never granted by the portal before; what was taken away since stays away. */
    public void plant(String role, String permission) {
        int fresh = database.change(
                "insert into account.planted (role, permission) values (?, ?) on conflict do nothing",
                role,
                permission);
        if (fresh == 1) {
            grant(role, List.of(permission));
        }
    }

    private void grant(String role, Collection<String> permissions) {
        database.change(
                "insert into account.role_permission (role, permission) select ?, p from unnest(?::text[]) as p "
                        + "on conflict do nothing",
                role,
                permissions);
    }

    /** All, those of the portal first. */
    public List<Role> all() {
        var labels = new HashMap<String, Map<String, String>>();
        database.list("select role, language, text from account.role_label", row -> labels.computeIfAbsent(
                        row.getString("role"), role -> new HashMap<>())
                .put(row.getString("language"), row.getString("text")));
        return database.list(
                """
                select name, fixed, version,
                    array(select permission from account.role_permission where role = r.name) as permissions
                from account.role r order by fixed desc, name
                """,
                row -> new Role(
                        row.getString("name"),
                        row.getBoolean("fixed"),
                        labels.getOrDefault(row.getString("name"), Map.of()),
                        new HashSet<>(Database.strings(row, "permissions")),
                        row.getInt("version")));
    }

    /** One by its word. */
    public Optional<Role> find(String name) {
        return all().stream().filter(role -> role.name().equals(name)).findFirst();
    }

    /** What one of the operator's own is called; empty for those of the portal. */
    public Optional<Role> labelled(String name) {
        var labels = new HashMap<String, String>();
        database.list(
                "select language, text from account.role_label where role = ?",
                row -> labels.put(row.getString("language"), row.getString("text")),
                name);
        return labels.isEmpty() ? Optional.empty() : Optional.of(new Role(name, false, labels, java.util.Set.of(), 1));
    }

    /** How many accounts have each. */
    public Map<String, Integer> holders() {
        var found = new HashMap<String, Integer>();
        database.list(
                "select role, count(*) as n from account.account_role group by role",
                row -> found.put(row.getString("role"), row.getInt("n")));
        return found;
    }

    /** Everything that is granted to any role. */
    public List<String> granted() {
        return database.list(
                "select distinct permission from account.role_permission order by permission",
                row -> row.getString("permission"));
    }

    /** Adds one of the operator's own; false when the word is taken. */
    public boolean add(Role role) {
        boolean added =
                database.change("insert into account.role (name) values (?) on conflict do nothing", role.name()) == 1;
        if (added) {
            label(role);
        }
        return added;
    }

    /** Replaces permissions and words, if nobody changed the role since; false otherwise. */
    public boolean replace(Role role) {
        boolean changed = database.change(
                        "update account.role set version = version + 1 where name = ? and version = ?",
                        role.name(),
                        role.version())
                == 1;
        if (changed) {
            database.change("delete from account.role_permission where role = ?", role.name());
            grant(role.name(), role.permissions());
            label(role);
        }
        return changed;
    }

    private void label(Role role) {
        database.change("delete from account.role_label where role = ?", role.name());
        var rows = new ArrayList<@Nullable Object[]>();
        role.labels().forEach((language, text) -> rows.add(new Object[] {role.name(), language, text}));
        database.changeAll("insert into account.role_label (role, language, text) values (?, ?, ?)", rows);
    }

    /** Deletes one of the operator's own; whoever had it has it no longer. */
    public void delete(String role) {
        database.change("delete from account.role where name = ? and not fixed", role);
    }
}
