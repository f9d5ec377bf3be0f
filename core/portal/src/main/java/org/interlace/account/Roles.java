package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interlace.api.permission.Permission;
import org.interlace.database.Database;

/**
 * The roles every portal starts with. A plugin's permissions go to {@code admin} when they are seen first; the
 * operator gives them to others.
 */
@ApplicationScoped
public class Roles {

    private static final Map<String, List<String>> FIRST = first();

    private final Database database;

    @Inject
    Roles(Database database) {
        this.database = database;
    }

    private static Map<String, List<String>> first() {
        var roles = new LinkedHashMap<String, List<String>>();
        for (var role : List.of("member", "partner", "coach", "expert", "juror", "facilitator", "curator")) {
            roles.put(role, List.of());
        }
        roles.put("facilitator", List.of("organisation:organisation:edit"));
        roles.put(
                "admin",
                List.of(
                        "registry:plugin:switch",
                        "account:account:create",
                        "privacy:member:export",
                        "privacy:member:erase",
                        "sample:community:remove",
                        "exchange:import:run",
                        "member:field:define",
                        "organisation:organisation:edit",
                        "graph:graph:rebuild"));
        return roles;
    }

    /** Adds the roles that are missing, and grants that a fixed role lacks. */
    @Transactional
    public void plant(Collection<Permission> fromPlugins) {
        FIRST.forEach((role, permissions) -> {
            database.change("insert into account.role (name, fixed) values (?, true) on conflict do nothing", role);
            permissions.forEach(permission -> grant(role, permission));
        });
        fromPlugins.forEach(permission -> grant("admin", permission.wildcard()));
    }

    private void grant(String role, String permission) {
        database.change(
                "insert into account.role_permission (role, permission) values (?, ?) on conflict do nothing",
                role,
                permission);
    }
}
