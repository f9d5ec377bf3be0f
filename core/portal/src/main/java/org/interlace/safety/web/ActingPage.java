package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.interlace.safety.ActingForMembers;
import org.interlace.safety.domain.Consent;
import org.interlace.safety.store.NameTable;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.jspecify.annotations.Nullable;

/** {@code /account/acting}: who may act for me, for what and until when. */
@RequestScoped
@Named
public class ActingPage {

    private final ActingForMembers acting;
    private final NameTable names;
    private final ReportWords words;
    private final Forms forms;
    private final Browser browser;
    private final Dates dates;
    private final Clock clock;
    private List<One> consents = List.of();
    private @Nullable String code;

    @Inject
    ActingPage(
            ActingForMembers acting,
            NameTable names,
            ReportWords words,
            Forms forms,
            Browser browser,
            Dates dates,
            Clock clock) {
        this.acting = acting;
        this.names = names;
        this.words = words;
        this.forms = forms;
        this.browser = browser;
        this.dates = dates;
        this.clock = clock;
    }

    /** A question or a consent. */
    public record One(
            String id,
            String who,
            String purpose,
            int days,
            String state,
            String until,
            boolean waits,
            boolean holds) {}

    @PostConstruct
    void open() {
        browser.markForForms();
        consents = acting.askedOfMe().stream().map(this::one).toList();
    }

    private One one(Consent consent) {
        var now = clock.instant();
        return new One(
                consent.id().toString(),
                names.ofAccount(consent.staff()).orElseGet(() -> words.say("staff")),
                consent.purpose(),
                consent.days(),
                words.say("acting.state." + consent.seen(now)),
                dates.moment(consent.ends()),
                consent.waits(now),
                consent.holds(now));
    }

    /** Says yes. */
    public void agree(String id) {
        forms.then("/account/acting", () -> acting.agree(Forms.id(id)));
    }

    /** Says no, or takes the yes back. */
    public void refuse(String id) {
        forms.then("/account/acting", () -> acting.refuse(Forms.id(id)));
    }

    /** Makes a code; it is shown this one time. */
    public void makeCode() {
        code = acting.code();
    }

    /** The newest first. */
    public List<One> getConsents() {
        return consents;
    }

    /** Whether there is something to answer. */
    public boolean isWaiting() {
        return consents.stream().anyMatch(One::waits);
    }

    /** The code that was just made. */
    public @Nullable String getCode() {
        return code;
    }

    /** What is wrong. */
    public @Nullable String getProblem() {
        return forms.problem();
    }
}
