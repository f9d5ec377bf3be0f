package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.interlace.account.store.AccountTable;
import org.interlace.api.permission.Permission;
import org.interlace.database.Database;

/** Who has a permission now. */
@ApplicationScoped
public class Holders {

    private final Database database;

    @Inject
    Holders(Database database) {
        this.database = database;
    }

    /** Whether everybody has it, without any role. */
    public boolean everybody(Permission permission) {
        return AccountTable.everybodyMay(permission.wildcard());
    }

    /** The roles that imply it; a role may hold wildcards such as {@code events:*}. */
    public List<String> roles(Permission permission) {
        var asked = new WildcardPermission(permission.wildcard());
        return database
                .list(
                        "select role, permission from account.role_permission",
                        row -> Map.entry(row.getString("role"), row.getString("permission")))
                .stream()
                .filter(entry -> new WildcardPermission(entry.getValue()).implies(asked))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }
}
