package org.interlace.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.shell.web.Browser;

/** {@code /logout}: asks, then ends the session; a link alone ends nothing. */
@RequestScoped
@Named
public class LogoutPage {

    private final Browser browser;

    @Inject
    LogoutPage(Browser browser) {
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** Ends the session. */
    public void leave() {
        browser.signOut();
        browser.go("/");
    }
}
