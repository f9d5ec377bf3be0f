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

/** {@code /account/email}: another e-mail address, and {@code /account/email/{code}}: the proof that it is one's own. */
@RequestScoped
@Named
public class AccountEmailPage {

    private final OwnAccount own;
    private final Browser browser;
    private final Typed typed;

    @Inject
    AccountEmailPage(OwnAccount own, Browser browser, Typed typed) {
        this.own = own;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** Whether there is a password to ask for. */
    public boolean isPassword() {
        return own.own().password() != null;
    }

    /** Wishes another address. */
    public void ask() {
        try {
            own.askEmail(typed.of("email"), typed.of("password"));
            browser.go("/account?done=email-asked");
        } catch (PortalException e) {
            typed.fault(e.code() == AccountProblem.BAD_EMAIL ? "email" : "password", e);
        }
    }

    /** Whether the link works still. */
    public boolean isWorking() {
        return own.emailLinkWorks(browser.value("code"));
    }

    /** The address is one's own. */
    public void take() {
        try {
            own.takeEmail(browser.value("code"));
            browser.go("/account?done=email");
        } catch (PortalException e) {
            typed.fault("", e);
        }
    }
}
