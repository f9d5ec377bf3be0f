package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.interlace.api.member.MemberId;
import org.interlace.api.safety.NewReport;
import org.interlace.safety.Concerns;
import org.interlace.safety.Reporting;
import org.interlace.safety.Trusting;
import org.interlace.safety.domain.Alarm;
import org.interlace.safety.domain.Choice;
import org.interlace.safety.domain.Report;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.jspecify.annotations.Nullable;

/** {@code /safety}: the quiet page from which everything that protects is one step away. */
@RequestScoped
@Named
public class SafetyPage {

    private final Trusting trusting;
    private final Reporting reporting;
    private final Concerns concerns;
    private final Forms forms;
    private final Browser browser;
    private final ReportWords words;
    private final People people;
    private final Dates dates;
    private final Clock clock;
    private List<String> hearers = List.of();
    private List<Person> named = List.of();
    private List<Sent> sent = List.of();
    private List<Mine> reports = List.of();
    private @Nullable Choice choice;

    @Inject
    SafetyPage(
            Trusting trusting,
            Reporting reporting,
            Concerns concerns,
            Forms forms,
            Browser browser,
            ReportWords words,
            People people,
            Dates dates,
            Clock clock) {
        this.trusting = trusting;
        this.reporting = reporting;
        this.concerns = concerns;
        this.forms = forms;
        this.browser = browser;
        this.words = words;
        this.people = people;
        this.dates = dates;
        this.clock = clock;
    }

    /** One of the operator's two. */
    public record Person(String handle, String name) {}

    /** A quiet word that was sent. */
    public record Sent(String time, boolean seen) {}

    /** What I said is not right. */
    public record Mine(String id, String about, String reason, String day, String state, boolean nameable) {}

    @PostConstruct
    void open() {
        browser.markForForms();
        choice = trusting.choice().orElse(null);
        var all = new ArrayList<MemberId>(trusting.hearers());
        all.addAll(trusting.named());
        var mine = reporting.mine();
        mine.forEach(report -> all.add(report.about()));
        if (choice != null) {
            all.add(choice.trusted());
        }
        people.know(all);
        hearers = trusting.hearers().stream().map(people::name).toList();
        named = trusting.named().stream()
                .map(member -> new Person(people.handle(member), people.name(member)))
                .toList();
        sent = trusting.sent().stream().map(this::sent).toList();
        reports = mine.stream().map(this::mine).toList();
    }

    private Sent sent(Alarm alarm) {
        return new Sent(dates.moment(alarm.sent()), alarm.seen().isPresent());
    }

    private Mine mine(Report report) {
        return new Mine(
                report.id().toString(),
                people.name(report.about()),
                words.say("reason." + report.reason().word()),
                dates.day(report.sent()),
                words.say("report.state." + report.state().word()),
                report.wish() == NewReport.Wish.TRUSTED && !report.named());
    }

    /** Ends the session and goes to a page of somebody else's. */
    public void leave() {
        browser.signOut();
        browser.go("/away");
    }

    /** Tells my trusted person now. */
    public void tell() {
        forms.then("/safety?sent=word", () -> trusting.tell(browser.value("words")));
    }

    /** Chooses a trusted person. */
    public void choose() {
        forms.then("/safety", () -> trusting.choose(browser.value("trusted").strip()));
    }

    /** Chooses one of the operator's two. */
    public void choose(String handle) {
        forms.then("/safety", () -> trusting.choose(handle));
    }

    /** Chooses nobody. */
    public void chooseNobody() {
        forms.then("/safety", trusting::chooseNobody);
    }

    /** My trusted person may pass it on with my name. */
    public void letPassOn(String report) {
        forms.then("/safety", () -> reporting.letPassOn(Forms.id(report)));
    }

    /** Names of those who would hear me now. */
    public List<String> getHearers() {
        return hearers;
    }

    /** The operator's two. */
    public List<Person> getNamed() {
        return named;
    }

    /** What I sent. */
    public List<Sent> getSent() {
        return sent;
    }

    /** What I said is not right. */
    public List<Mine> getReports() {
        return reports;
    }

    /** Whether somebody else's concerns wait for me. */
    public boolean isTrusted() {
        return concerns.mine();
    }

    /** The name of whom I chose; null when I chose nobody. */
    public @Nullable String getChosen() {
        return choice == null ? null : people.name(choice.trusted());
    }

    /** How that stands: a key of texts. */
    public String getChosenState() {
        return "safety.chosen."
                + Objects.requireNonNullElse(choice == null ? null : choice.seen(clock.instant()), "waiting");
    }

    /** What was just sent, in words; empty for nothing. */
    public String getDone() {
        var done = browser.value("sent");
        return switch (done) {
            case "report" -> words.say("sent.report");
            case "word" -> words.say("sent.word");
            default -> "";
        };
    }

    /** What was typed. */
    public String getWords() {
        return browser.value("words");
    }

    /** What is wrong. */
    public @Nullable String getProblem() {
        return forms.problem();
    }
}
