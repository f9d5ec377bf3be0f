package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.api.problem.PortalException;
import org.interlace.joining.Applying;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /apply/{code}}: the person reads what was written, and stands by it or takes it back. */
@RequestScoped
@Named
public class ApplyConfirmPage {

    private final Applying applying;
    private final JoiningForm form;
    private final Browser browser;
    private final Typed typed;
    private @Nullable ApplicationView view;

    @Inject
    ApplyConfirmPage(Applying applying, JoiningForm form, Browser browser, Typed typed) {
        this.applying = applying;
        this.form = form;
        this.browser = browser;
        this.typed = typed;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
        view = applying.look(browser.value("code"))
                .map(found -> ApplicationView.of(found, form, ""))
                .orElse(null);
    }

    /** What was written; null when the link is over. */
    public @Nullable ApplicationView getView() {
        return view;
    }

    /** Stands by it. */
    public void confirm() {
        try {
            applying.confirm(browser.value("code"));
            browser.go("/apply/done");
        } catch (PortalException e) {
            typed.fault("", e);
        }
    }

    /** Takes it back. */
    public void withdraw() {
        try {
            applying.withdraw(browser.value("code"));
            browser.go("/");
        } catch (PortalException e) {
            typed.fault("", e);
        }
    }
}
