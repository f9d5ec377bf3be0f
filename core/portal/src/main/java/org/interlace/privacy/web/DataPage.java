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
import org.interlace.privacy.PersonalExport;
import org.interlace.privacy.PersonalZip;
import org.interlace.privacy.ProcessingRegister;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /account/data}: what is kept about me, to take along in one go. */
@RequestScoped
@Named
public class DataPage {

    private final PersonalExport personal;
    private final PersonalZip zip;
    private final ProcessingRegister register;
    private final Confirmation confirmation;
    private final Browser browser;
    private final Messages messages;
    private final Viewer viewer;
    private @Nullable String problem;

    @Inject
    DataPage(
            PersonalExport personal,
            PersonalZip zip,
            ProcessingRegister register,
            Confirmation confirmation,
            Browser browser,
            Messages messages,
            Viewer viewer) {
        this.personal = personal;
        this.zip = zip;
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

    /** Hands out all of it. */
    public void take() {
        try {
            confirmation.ask(browser.value("password"), browser.signedInSince());
            var export = personal.mine();
            browser.download("personal.zip", "application/zip", out -> zip.write(export, viewer.language(), out));
        } catch (PortalException e) {
            problem = messages.say(
                    viewer.language(), e.code().message(), e.arguments().toArray());
            browser.status(422);
        }
    }

    /** What is kept, what for, how long. */
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
