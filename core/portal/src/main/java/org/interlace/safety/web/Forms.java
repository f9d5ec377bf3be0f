package org.interlace.safety.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.safety.SafetyProblem;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** What the forms of the safe place have in common: do it and go on, or stay and say what is wrong. */
@RequestScoped
public class Forms {

    private final Browser browser;
    private final Messages messages;
    private final Viewer viewer;
    private @Nullable String problem;

    @Inject
    Forms(Browser browser, Messages messages, Viewer viewer) {
        this.browser = browser;
        this.messages = messages;
        this.viewer = viewer;
    }

    /** What was typed into a field, or stands in the address. */
    String typed(String name) {
        return browser.value(name);
    }

    /** Does something and goes to a page; stays with the problem in words when it says no. */
    void then(String address, Runnable act) {
        try {
            act.run();
            browser.go(address);
        } catch (PortalException e) {
            refused(e);
        }
    }

    /** Says what is wrong, and keeps what was typed. */
    void refused(PortalException e) {
        problem = messages.say(
                viewer.language(), e.code().message(), e.arguments().toArray());
        browser.status(e.code().kind().status());
    }

    /** An id from an address. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PortalException(SafetyProblem.ABSENT);
        }
    }

    /** What is wrong. */
    @Nullable
    String problem() {
        return problem;
    }
}
