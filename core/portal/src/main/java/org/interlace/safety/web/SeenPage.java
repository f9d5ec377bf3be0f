package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.interlace.safety.Audit;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /account/seen}: who saw me and why; staff and plugins only. */
@RequestScoped
@Named
public class SeenPage {

    private final Audit audit;
    private final ActWords words;
    private final Browser browser;
    private List<ActView> acts = List.of();
    private @Nullable String next;

    @Inject
    SeenPage(Audit audit, ActWords words, Browser browser) {
        this.audit = audit;
        this.words = words;
        this.browser = browser;
    }

    @PostConstruct
    void open() {
        var found = audit.aboutMe(AuditPage.number(browser.value("before")).orElse(Long.MAX_VALUE));
        acts = found.stream().limit(Audit.PAGE).map(words::of).toList();
        next = found.size() > Audit.PAGE
                ? "?before=" + found.get(Audit.PAGE - 1).id()
                : null;
    }

    /** The newest first. */
    public List<ActView> getActs() {
        return acts;
    }

    /** The question for older ones; null when there are none. */
    public @Nullable String getNext() {
        return next;
    }
}
