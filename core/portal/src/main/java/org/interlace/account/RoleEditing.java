package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Role;
import org.interlace.account.store.RoleTable;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.registry.Registry;

/**
 * What each role may, as the operator wishes it. Nobody puts into a role what they may not themselves; whoever has the
 * role {@code admin} may all of it, so that what was taken away can be given back. A change works at once in every
 * session.
 */
@ApplicationScoped
public class RoleEditing {

    /** May edit roles. */
    public static final Permission EDIT = new Permission("account", "role", "edit");

    private final RoleTable roles;
    private final Registry registry;
    private final Sessions sessions;
    private final CurrentViewer viewer;
    private final AuditLog audit;

    @Inject
    RoleEditing(RoleTable roles, Registry registry, Sessions sessions, CurrentViewer viewer, AuditLog audit) {
        this.roles = roles;
        this.registry = registry;
        this.sessions = sessions;
        this.viewer = viewer;
        this.audit = audit;
    }

    /** All, those of the portal first. */
    @Requires("account:role:edit")
    public List<Role> list() {
        return roles.all();
    }

    /** How many accounts have each. */
    @Requires("account:role:edit")
    public Map<String, Integer> holders() {
        return roles.holders();
    }

    /**
     * One by its word.
     *
     * @throws PortalException {@link AccountProblem#NO_ROLE}
     */
    @Requires("account:role:edit")
    public Role find(String name) {
        return roles.find(name).orElseThrow(() -> new PortalException(AccountProblem.NO_ROLE));
    }

    /** All that can be granted: of the core, of plugins, and what is granted already though its plugin is gone. */
    @Requires("account:role:edit")
    public Set<String> offered() {
        var all = new TreeSet<>(Roles.ofCore());
        registry.permissions().forEach(permission -> all.add(permission.wildcard()));
        all.addAll(roles.granted());
        return all;
    }

    /**
     * Adds one of the operator's own, which may nothing yet.
     *
     * @throws PortalException {@link AccountProblem#BAD_ROLE_NAME}, {@link AccountProblem#BAD_ROLE_LABEL} or
     *     {@link AccountProblem#ROLE_TAKEN}
     */
    @Requires("account:role:edit")
    @Transactional
    public void add(String name, Map<String, String> labels) {
        if (!roles.add(Role.fresh(name, labels))) {
            throw new PortalException(AccountProblem.ROLE_TAKEN);
        }
        note("added", name);
    }

    /**
     * Gives a role other permissions and words.
     *
     * @param wished with the version that was read
     * @throws PortalException {@link AccountProblem#ROLE_LOCKED}, {@link AccountProblem#ROLE_BEYOND} or
     *     {@link AccountProblem#ROLE_STALE}
     */
    @Requires("account:role:edit")
    @Transactional
    public void change(Role wished) {
        var before = find(wished.name());
        var known = offered();
        var permissions = new HashSet<>(wished.permissions());
        permissions.retainAll(known);
        var after = before.with(wished.labels(), permissions);
        if (!viewer.mayGive(difference(before.permissions(), permissions))) {
            throw new PortalException(AccountProblem.ROLE_BEYOND);
        }
        if (!roles.replace(
                new Role(after.name(), after.fixed(), after.labels(), after.permissions(), wished.version()))) {
            throw new PortalException(AccountProblem.ROLE_STALE);
        }
        sessions.rightsChanged();
        note("changed", before.name());
    }

    private static Set<String> difference(Collection<String> one, Collection<String> other) {
        var given = new HashSet<>(other);
        given.removeAll(one);
        var taken = new HashSet<>(one);
        taken.removeAll(other);
        given.addAll(taken);
        return given;
    }

    /**
     * Deletes one of the operator's own; repeating it changes nothing. Whoever had it has it no longer.
     *
     * @throws PortalException {@link AccountProblem#ROLE_FIXED} or {@link AccountProblem#ROLE_BEYOND}
     */
    @Requires("account:role:edit")
    @Transactional
    public void delete(String name) {
        var role = roles.find(name);
        if (role.isEmpty()) {
            return;
        }
        if (role.get().fixed()) {
            throw new PortalException(AccountProblem.ROLE_FIXED);
        }
        if (!viewer.mayGive(role.get().permissions())) {
            throw new PortalException(AccountProblem.ROLE_BEYOND);
        }
        roles.delete(name);
        sessions.rightsChanged();
        note("deleted", name);
    }

    private void note(String act, String role) {
        audit.note(new MessageKey("account", "act.role-" + act), Optional.empty(), role);
    }
}
