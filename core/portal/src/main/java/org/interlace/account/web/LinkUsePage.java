package org.interlace.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.account.MailLinks;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.LinkPurpose;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;

/** {@code /login/forgotten/{code}} and {@code /login/link/{code}}: a button, since scanners of mail open every link. */
@RequestScoped
@Named
public class LinkUsePage {

    private final MailLinks links;
    private final Browser browser;
    private final Typed typed;

    @Inject
    LinkUsePage(MailLinks links, Browser browser, Typed typed) {
        this.links = links;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** Whether the link lets its owner choose a password still. */
    public boolean isChoosing() {
        return links.works(browser.value("code"), LinkPurpose.PASSWORD);
    }

    /** Whether the link lets its owner in still. */
    public boolean isEntering() {
        return links.works(browser.value("code"), LinkPurpose.SIGN_IN);
    }

    /** Takes the new password and signs in. */
    public void choose() {
        try {
            browser.signIn(links.choose(browser.value("code"), typed.of("password")));
            browser.go("/account?done=password");
        } catch (PortalException e) {
            typed.fault(e.code() == AccountProblem.LINK_OVER ? "" : "password", e);
        }
    }

    /** Signs in. */
    public void enter() {
        try {
            browser.signIn(links.signIn(browser.value("code")));
            browser.go("/");
        } catch (PortalException e) {
            typed.fault("", e);
        }
    }
}
