package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.interlace.api.problem.PortalException;
import org.interlace.joining.Applying;
import org.interlace.shell.Pages;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;

/** {@code /apply}: asks to join, in one's own words and language. */
@RequestScoped
@Named
public class ApplyPage {

    private final Applying applying;
    private final JoiningForm form;
    private final Browser browser;
    private final Typed typed;
    private final HttpServletRequest request;

    @Inject
    ApplyPage(Applying applying, JoiningForm form, Browser browser, Typed typed, HttpServletRequest request) {
        this.applying = applying;
        this.form = form;
        this.browser = browser;
        this.typed = typed;
        this.request = request;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** When this form was shown first; kept when something was wrong. */
    public String getShown() {
        return typed.or("shown", applying.mark());
    }

    /** Sends it. */
    public void send() {
        var written = form.read();
        if (written == null) {
            return;
        }
        try {
            var place = (String) request.getAttribute(Pages.CLIENT);
            applying.apply(
                    written,
                    new Applying.Signs(typed.of("shown"), typed.of("website"), Objects.requireNonNullElse(place, "")));
            browser.go(written.contact().email() == null ? "/apply/done" : "/apply/sent");
        } catch (PortalException e) {
            typed.fault("", e);
        }
    }
}
