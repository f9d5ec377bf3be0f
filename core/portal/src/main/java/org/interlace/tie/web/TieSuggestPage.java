package org.interlace.tie.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.problem.PortalException;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Typed;
import org.interlace.tie.TieProblem;
import org.interlace.tie.TieSuggestions;

/** {@code /admin/ties}: staff suggest a tie to two people; each is asked, and the answer says nothing about either. */
@RequestScoped
@Named
public class TieSuggestPage {

    private final TieSuggestions suggestions;
    private final MemberNames names;
    private final Typed typed;
    private final Browser browser;

    @Inject
    TieSuggestPage(TieSuggestions suggestions, MemberNames names, Typed typed, Browser browser) {
        this.suggestions = suggestions;
        this.names = names;
        this.typed = typed;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        browser.markForForms();
    }

    /** Whether two were asked a moment ago. */
    public boolean isAsked() {
        return !browser.value("asked").isEmpty();
    }

    /** Asks both. */
    public void suggest() {
        var one = person("one");
        var other = person("other");
        if (one == null || other == null) {
            return;
        }
        try {
            suggestions.suggest(one.id(), other.id());
            browser.go("/admin/ties?asked=yes");
        } catch (PortalException e) {
            typed.fault("other", e);
        }
    }

    private @org.jspecify.annotations.Nullable MemberName person(String field) {
        var address = typed.of(field).strip();
        var handle = address.substring(address.lastIndexOf('/') + 1);
        var found = names.byHandle(handle);
        if (found.isEmpty()) {
            typed.fault(field, new PortalException(TieProblem.NOBODY));
        }
        return found.orElse(null);
    }
}
