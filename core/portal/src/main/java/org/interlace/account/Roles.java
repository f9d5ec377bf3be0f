package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interlace.account.domain.Role;
import org.interlace.account.store.RoleTable;
import org.interlace.api.permission.Permission;

/**
 * The roles every portal starts with. A plugin's permissions go to {@code admin} when they are seen first; the
 * operator gives them to others. Each grant is made once: what an operator took away stays taken away.
 */
@ApplicationScoped
public class Roles {

    private static final List<String> NAMES =
            List.of("member", "partner", "coach", "expert", "juror", "facilitator", "curator", "admin");

    private static final String STAFF = "facilitator admin";

    /** Which roles have a permission at first. */
    private static final Map<String, String> FIRST = Map.ofEntries(
            Map.entry("account:account:create", "admin"),
            Map.entry("circle:circle:close", STAFF),
            Map.entry("circle:circle:open", STAFF),
            Map.entry(Role.EDITING, "admin"),
            Map.entry("account:role:give", "admin"),
            Map.entry("administration:desk:open", "facilitator curator admin"),
            Map.entry("administration:member:read", "admin"),
            Map.entry("administration:member:suspend", "admin"),
            Map.entry("exchange:import:run", "admin"),
            Map.entry("graph:graph:rebuild", "admin"),
            Map.entry("joining:application:decide", STAFF),
            Map.entry("joining:code:give", STAFF),
            Map.entry("joining:imported:invite", "admin"),
            Map.entry("joining:person:invite", STAFF),
            Map.entry("mail:mail:decide", "admin"),
            Map.entry("mail:mail:read", "admin"),
            Map.entry("member:field:define", "admin"),
            Map.entry("member:parity:read", STAFF),
            Map.entry("notification:phone:tell", STAFF),
            Map.entry("organisation:organisation:edit", STAFF),
            Map.entry("privacy:member:erase", "admin"),
            Map.entry("privacy:member:export", "admin"),
            Map.entry("privacy:register:read", "admin"),
            Map.entry("registry:plugin:switch", "admin"),
            Map.entry("room:conversation:invite", STAFF),
            Map.entry("safety:audit:read", "admin"),
            Map.entry("safety:member:act", STAFF),
            Map.entry("safety:report:handle", STAFF),
            Map.entry("safety:trusted:name", "admin"),
            Map.entry("sample:community:remove", "admin"),
            Map.entry("tie:suggestion:make", STAFF),
            Map.entry("vocabulary:term:edit", STAFF));

    private final RoleTable table;

    @Inject
    Roles(RoleTable table) {
        this.table = table;
    }

    /** Adds the roles that are missing, and each grant the first time it is seen. */
    @Transactional
    public void plant(Collection<Permission> fromPlugins, Map<Permission, List<String>> grants) {
        NAMES.forEach(table::plant);
        FIRST.forEach((permission, roles) -> List.of(roles.split(" ")).forEach(role -> table.plant(role, permission)));
        fromPlugins.forEach(permission -> table.plant(Role.ADMIN, permission.wildcard()));
        grants.forEach((permission, roles) ->
                roles.stream().filter(NAMES::contains).forEach(role -> table.plant(role, permission.wildcard())));
    }

    /** Every permission of the core that can be granted. */
    static Set<String> ofCore() {
        return FIRST.keySet();
    }
}
