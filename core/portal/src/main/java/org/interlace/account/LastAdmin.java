package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Role;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.problem.PortalException;

/** A portal that nobody administers can be helped only at the machine: the last one who can is kept. */
@ApplicationScoped
public class LastAdmin {

    private final AccountTable accounts;

    @Inject
    LastAdmin(AccountTable accounts) {
        this.accounts = accounts;
    }

    /**
     * Passes when somebody else administers too. Until the transaction ends, nobody else passes: of two administrators
     * who take each other's role one is refused.
     *
     * @throws PortalException {@link AccountProblem#LAST_ADMIN}
     */
    public void keep(AccountId leaving) {
        if (accounts.roles(leaving).contains(Role.ADMIN) && accounts.adminsBeside(leaving) == 0) {
            throw new PortalException(AccountProblem.LAST_ADMIN);
        }
    }
}
