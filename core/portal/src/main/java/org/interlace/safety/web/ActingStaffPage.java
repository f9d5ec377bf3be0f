package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.interlace.safety.ActingForMembers;
import org.interlace.safety.domain.Consent;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.jspecify.annotations.Nullable;

/** {@code /admin/acting}: staff ask a member whether they may act for them. */
@RequestScoped
@Named
public class ActingStaffPage {

    private final ActingForMembers acting;
    private final People people;
    private final ReportWords words;
    private final Forms forms;
    private final Browser browser;
    private final Dates dates;
    private final Clock clock;
    private List<One> consents = List.of();

    @Inject
    ActingStaffPage(
            ActingForMembers acting,
            People people,
            ReportWords words,
            Forms forms,
            Browser browser,
            Dates dates,
            Clock clock) {
        this.acting = acting;
        this.people = people;
        this.words = words;
        this.forms = forms;
        this.browser = browser;
        this.dates = dates;
        this.clock = clock;
    }

    /** A question or a consent. */
    public record One(
            String id,
            String name,
            String handle,
            String purpose,
            String state,
            String until,
            boolean waits,
            boolean holds) {}

    @PostConstruct
    void open() {
        browser.markForForms();
        var found = acting.asked();
        people.know(found.stream().map(Consent::member).toList());
        consents = found.stream().map(this::one).toList();
    }

    private One one(Consent consent) {
        var now = clock.instant();
        return new One(
                consent.id().toString(),
                people.name(consent.member()),
                people.handle(consent.member()),
                consent.purpose(),
                words.say("acting.state." + consent.seen(now)),
                dates.moment(consent.ends()),
                consent.waits(now),
                consent.holds(now));
    }

    /** Asks. */
    public void ask() {
        forms.then(
                "/admin/acting", () -> acting.ask(browser.value("member").strip(), browser.value("purpose"), days()));
    }

    private int days() {
        var text = browser.value("days").strip();
        return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
    }

    /** Takes the code that the member says. */
    public void begin(String id) {
        forms.then("/admin/acting", () -> acting.begin(Forms.id(id), browser.value("code-" + id)));
    }

    /** The newest first. */
    public List<One> getConsents() {
        return consents;
    }

    /** What was typed. */
    public String getMember() {
        return browser.value("member");
    }

    /** What was typed. */
    public String getPurpose() {
        return browser.value("purpose");
    }

    /** What was typed, else one day. */
    public String getDays() {
        var typed = browser.value("days");
        return typed.isEmpty() ? "1" : typed;
    }

    /** What is wrong. */
    public @Nullable String getProblem() {
        return forms.problem();
    }
}
