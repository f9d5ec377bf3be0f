package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Role;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;

/** Gives and takes roles. Nobody gives or takes more than they have, and nobody shuts administration behind them. */
@ApplicationScoped
public class RoleGiving {

    /** May give and take roles. */
    public static final Permission GIVE = new Permission("account", "role", "give");

    private final AccountTable accounts;
    private final LastAdmin lastAdmin;
    private final Sessions sessions;
    private final CurrentViewer viewer;
    private final AuditLog audit;

    @Inject
    RoleGiving(AccountTable accounts, LastAdmin lastAdmin, Sessions sessions, CurrentViewer viewer, AuditLog audit) {
        this.accounts = accounts;
        this.lastAdmin = lastAdmin;
        this.sessions = sessions;
        this.viewer = viewer;
        this.audit = audit;
    }

    /** The roles that the viewer may give. */
    @Requires("account:role:give")
    public List<String> offered() {
        return accounts.roles().stream()
                .filter(role -> viewer.mayGive(accounts.permissionsOf(role)))
                .toList();
    }

    /**
     * An account has these of the {@linkplain #offered() roles on offer} and no others of them; its other roles stay.
     * Repeating it changes nothing. It works at once.
     *
     * @throws PortalException {@link AccountProblem#ROLE_BEYOND}, {@link AccountProblem#OWN_ADMIN} or
     *     {@link AccountProblem#LAST_ADMIN}
     */
    @Requires("account:role:give")
    @Transactional
    public void set(AccountId id, Set<String> wished) {
        var account = accounts.find(id).orElseThrow(() -> new PortalException(AccountProblem.NO_ACCOUNT));
        var offered = offered();
        if (!offered.containsAll(wished)) {
            throw new PortalException(AccountProblem.ROLE_BEYOND);
        }
        var had = accounts.roles(id);
        var given = new TreeSet<>(wished);
        given.removeAll(had);
        var taken = new TreeSet<>(had);
        taken.retainAll(offered);
        taken.removeAll(wished);
        if (taken.contains(Role.ADMIN)) {
            keepAdmin(id);
        }
        given.forEach(role -> accounts.grant(id, role));
        taken.forEach(role -> accounts.revoke(id, role));
        if (!given.isEmpty() || !taken.isEmpty()) {
            sessions.rightsChanged();
        }
        given.forEach(role -> note(account, "given", role));
        taken.forEach(role -> note(account, "taken", role));
    }

    private void keepAdmin(AccountId id) {
        lastAdmin.keep(id);
        if (viewer.account().filter(id::equals).isPresent()) {
            throw new PortalException(AccountProblem.OWN_ADMIN);
        }
    }

    private void note(Account account, String act, String role) {
        audit.note(new MessageKey("account", "act.role-" + act), Optional.ofNullable(account.member()), role);
    }
}
