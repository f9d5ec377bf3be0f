package org.interlace.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.account.OwnAccount;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;

/** {@code /account/password}: another password. */
@RequestScoped
@Named
public class AccountPasswordPage {

    private final OwnAccount own;
    private final Browser browser;
    private final Typed typed;

    @Inject
    AccountPasswordPage(OwnAccount own, Browser browser, Typed typed) {
        this.own = own;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** Whether there is one already. */
    public boolean isOld() {
        return own.own().password() != null;
    }

    /** The name by which programs that keep passwords know the account. */
    public String getName() {
        var email = own.own().email();
        return email == null ? "" : email;
    }

    /** Takes the new one; every other session ends, and this browser gets a fresh one. */
    public void change() {
        var account = own.own().id();
        try {
            own.changePassword(typed.of("old"), typed.of("password"));
            browser.signIn(account);
            browser.go("/account?done=password");
        } catch (PortalException e) {
            boolean aboutOld = e.code() == AccountProblem.WRONG_PASSWORD || e.code() == AccountProblem.LOCKED;
            typed.fault(aboutOld ? "old" : "password", e);
        }
    }
}
