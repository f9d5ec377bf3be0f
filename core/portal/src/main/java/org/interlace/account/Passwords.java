package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.store.AccountTable;
import org.interlace.account.store.LinkTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.problem.PortalException;

/**
 * Gives an account another password. Whoever knew the old one is out: every session, every token and every link of the
 * account ends with it, everywhere within five seconds.
 */
@ApplicationScoped
public class Passwords {

    private final AccountTable accounts;
    private final NewPasswords fresh;
    private final Sessions sessions;
    private final Tokens tokens;
    private final LinkTable links;
    private final AccountLetters letters;

    @Inject
    Passwords(
            AccountTable accounts,
            NewPasswords fresh,
            Sessions sessions,
            Tokens tokens,
            LinkTable links,
            AccountLetters letters) {
        this.accounts = accounts;
        this.fresh = fresh;
        this.sessions = sessions;
        this.tokens = tokens;
        this.links = links;
        this.letters = letters;
    }

    /** Replaces it, and tells the owner by letter. */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = PortalException.class)
    public void replace(AccountId id, String password) {
        var account = accounts.find(id).orElseThrow(() -> new PortalException(AccountProblem.SIGN_IN_FIRST));
        accounts.password(id, fresh.hash(password, account.email(), accounts.nameOf(id)));
        sessions.endAll(id);
        tokens.endAll(id);
        links.endAll(id);
        if (account.email() != null) {
            letters.passwordChanged(id);
        }
    }
}
