package org.interlace.joining.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.interlace.account.Codes;
import org.interlace.api.problem.PortalException;
import org.interlace.joining.CodeGiving;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.interlace.shell.web.Typed;
import org.jspecify.annotations.Nullable;

/** {@code /admin/codes}: a code for somebody who sits beside me. */
@RequestScoped
@Named
public class CodesPage {

    private final CodeGiving giving;
    private final Browser browser;
    private final Typed typed;
    private final Dates dates;
    private Codes.@Nullable Given given;
    private String receiver = "";

    @Inject
    CodesPage(CodeGiving giving, Browser browser, Typed typed, Dates dates) {
        this.giving = giving;
        this.browser = browser;
        this.typed = typed;
        this.dates = dates;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** The name that is looked for. */
    public String getQuestion() {
        return typed.of("q");
    }

    /** Whether somebody is looked for. */
    public boolean isAsked() {
        return !getQuestion().isBlank();
    }

    /** Members with an account who are called so. */
    public List<CodeGiving.Found> getFound() {
        return isAsked() ? giving.find(getQuestion()) : List.of();
    }

    /** Looks for somebody; by post, since names do not belong into addresses. */
    public void find() {
        // the page looks by itself
    }

    /** Gives a code. */
    public void give(String account) {
        try {
            receiver = giving.find(getQuestion()).stream()
                    .filter(found -> found.getAccount().equals(account))
                    .map(CodeGiving.Found::getName)
                    .findFirst()
                    .orElse("");
            given = giving.give(UUID.fromString(account));
        } catch (PortalException e) {
            typed.fault("", e);
        }
    }

    /** Whether one was given just now. */
    public boolean isGiven() {
        return given != null;
    }

    /** To whom. */
    public String getReceiver() {
        return receiver;
    }

    /** The code in groups; shown this once. */
    public String getDigits() {
        return given == null ? "" : given.code().spaced();
    }

    /** Until when it works. */
    public String getUntil() {
        return given == null ? "" : dates.moment(given.until());
    }
}
