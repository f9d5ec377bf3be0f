package org.interlace.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.account.Confirmation;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.privacy.Erasure;
import org.interlace.privacy.PrivacyProblem;
import org.interlace.privacy.ProcessingRegister;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /account/data/erase}: says what goes and what stays, then erases me at once. */
@RequestScoped
@Named
public class ErasePage {

    private final Erasure erasure;
    private final ProcessingRegister register;
    private final Confirmation confirmation;
    private final Browser browser;
    private final Messages messages;
    private final Viewer viewer;
    private @Nullable String problem;

    @Inject
    ErasePage(
            Erasure erasure,
            ProcessingRegister register,
            Confirmation confirmation,
            Browser browser,
            Messages messages,
            Viewer viewer) {
        this.erasure = erasure;
        this.register = register;
        this.confirmation = confirmation;
        this.browser = browser;
        this.messages = messages;
        this.viewer = viewer;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** Erases me and ends the session. */
    public void erase() {
        try {
            if (!browser.value("sure").equals("yes")) {
                throw new PortalException(PrivacyProblem.NOT_TICKED);
            }
            confirmation.ask(browser.value("password"), browser.signedInSince());
            erasure.mine();
            browser.signOut();
            browser.go("/account/erased");
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(422);
        }
    }

    /** What goes. */
    public List<ProcessingRegister.Entry> getEntries() {
        return register.forPeople(viewer.language());
    }

    /** Whether the password is asked for. */
    public boolean isPassword() {
        return confirmation.byPassword();
    }

    /** What is wrong. */
    public @Nullable String getProblem() {
        return problem;
    }
}
