package org.interlace.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.account.MailLinks;
import org.interlace.account.domain.LinkPurpose;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;

/** {@code /login/forgotten} and {@code /login/link}: asks for a letter with a link; answers the same for everybody. */
@RequestScoped
@Named
public class LinkAskPage {

    private final MailLinks links;
    private final Browser browser;
    private final Typed typed;

    @Inject
    LinkAskPage(MailLinks links, Browser browser, Typed typed) {
        this.links = links;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** A link to choose a new password. */
    public void forgotten() {
        ask(LinkPurpose.PASSWORD);
    }

    /** A link to sign in. */
    public void link() {
        ask(LinkPurpose.SIGN_IN);
    }

    private void ask(LinkPurpose purpose) {
        try {
            links.ask(typed.of("email"), purpose);
            browser.go("/login/sent");
        } catch (PortalException e) {
            typed.fault("email", e);
        }
    }
}
