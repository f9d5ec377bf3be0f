package org.interlace.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.interlace.account.SignIn;
import org.interlace.account.domain.AccountProblem;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /login}: e-mail, or the address of the own profile, and password. */
@RequestScoped
@Named
public class LoginPage {

    private final SignIn signIn;
    private final Messages messages;
    private final Viewer viewer;
    private final Browser browser;
    private final HttpServletRequest request;
    private String email = "";
    private String password = "";
    private String next = "/";
    private @Nullable String problem;
    private @Nullable String reason;

    @Inject
    LoginPage(SignIn signIn, Messages messages, Viewer viewer, Browser browser, HttpServletRequest request) {
        this.signIn = signIn;
        this.messages = messages;
        this.viewer = viewer;
        this.browser = browser;
        this.request = request;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        var wished = Objects.requireNonNullElse(request.getParameter("next"), "/");
        next = Browser.inside(wished) ? wished : "/";
    }

    /** Signs in and goes on; stays with a message when e-mail or password is wrong. */
    public void enter() {
        try {
            var account = signIn.check(email, password);
            browser.signIn(account.id());
            browser.go(next);
        } catch (PortalException e) {
            if (e.code() == AccountProblem.SUSPENDED) {
                reason = String.valueOf(e.arguments().get(0));
                browser.status(e.code().kind().status());
                return;
            }
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(422);
        }
    }

    /** The e-mail that was typed. */
    public String getEmail() {
        return email;
    }

    /** Faces fills it in. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Never given back. */
    public String getPassword() {
        return "";
    }

    /** Faces fills it in. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** Where to go afterwards. */
    public String getNext() {
        return next;
    }

    /** Why the account is suspended; said only to who knows its password. */
    public @Nullable String getReason() {
        return reason;
    }

    /** What went wrong. */
    public @Nullable String getProblem() {
        return problem;
    }
}
