package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.interlace.api.member.MemberId;
import org.interlace.safety.Concerns;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.jspecify.annotations.Nullable;

/** {@code /concerns}: what a trusted person hears. */
@RequestScoped
@Named
public class ConcernsPage {

    private final Concerns concerns;
    private final ReportWords words;
    private final People people;
    private final Forms forms;
    private final Browser browser;
    private final Dates dates;
    private List<Asking> asking = List.of();
    private List<Word> received = List.of();
    private List<ReportView> heard = List.of();

    @Inject
    ConcernsPage(Concerns concerns, ReportWords words, People people, Forms forms, Browser browser, Dates dates) {
        this.concerns = concerns;
        this.words = words;
        this.people = people;
        this.forms = forms;
        this.browser = browser;
        this.dates = dates;
    }

    /** Somebody who asks. */
    public record Asking(String id, String name) {}

    /** A quiet word. */
    public record Word(String id, String name, String handle, String time, String words, boolean seen) {}

    @PostConstruct
    void open() {
        browser.markForForms();
        var ids = new ArrayList<MemberId>(concerns.asking());
        var alarms = concerns.received();
        alarms.forEach(alarm -> ids.add(alarm.member()));
        people.know(ids);
        asking = concerns.asking().stream()
                .map(member -> new Asking(member.toString(), people.name(member)))
                .toList();
        received = alarms.stream()
                .map(alarm -> new Word(
                        alarm.id().toString(),
                        people.name(alarm.member()),
                        people.handle(alarm.member()),
                        dates.moment(alarm.sent()),
                        alarm.words(),
                        alarm.seen().isPresent()))
                .toList();
        heard = words.of(concerns.heard(), concerns::third);
    }

    /** Says yes or no. */
    public void answer(String member, boolean yes) {
        forms.then("/concerns", () -> concerns.answer(new MemberId(Forms.id(member)), yes));
    }

    /** Has read it. */
    public void see(String alarm) {
        forms.then("/concerns", () -> concerns.see(Forms.id(alarm)));
    }

    /** Passes it on with the name. */
    public void passOn(String report) {
        forms.then("/concerns", () -> concerns.passOn(Forms.id(report)));
    }

    /** Passes it on without names. */
    public void passOnWithoutNames(String report) {
        forms.then("/concerns", () -> concerns.passOnWithoutNames(Forms.id(report)));
    }

    /** Has done with it. */
    public void close(String report) {
        forms.then("/concerns", () -> concerns.close(Forms.id(report)));
    }

    /** Those who ask me to be their trusted person. */
    public List<Asking> getAsking() {
        return asking;
    }

    /** Quiet words to me. */
    public List<Word> getReceived() {
        return received;
    }

    /** What was told only to me. */
    public List<ReportView> getHeard() {
        return heard;
    }

    /** What is wrong. */
    public @Nullable String getProblem() {
        return forms.problem();
    }
}
