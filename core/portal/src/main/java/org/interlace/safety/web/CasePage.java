package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.interlace.api.problem.PortalException;
import org.interlace.safety.Moderation;
import org.interlace.safety.SafetyProblem;
import org.interlace.safety.domain.ReportState;
import org.interlace.shell.web.Browser;
import org.interlace.shell.web.Dates;
import org.jspecify.annotations.Nullable;

/** {@code /admin/reports/{id}}: one report, what staff noted, and the next step. */
@RequestScoped
@Named
public class CasePage {

    private final Moderation moderation;
    private final ReportWords words;
    private final Forms forms;
    private final Browser browser;
    private final Dates dates;
    private @Nullable UUID id;
    private @Nullable ReportView report;
    private List<Line> notes = List.of();

    @Inject
    CasePage(Moderation moderation, ReportWords words, Forms forms, Browser browser, Dates dates) {
        this.moderation = moderation;
        this.words = words;
        this.forms = forms;
        this.browser = browser;
        this.dates = dates;
    }

    /** A note of staff. */
    public record Line(String author, String time, String words) {}

    @PostConstruct
    void open() {
        browser.markForForms();
        id = Forms.id(browser.value("id"));
        report = words.of(List.of(moderation.find(id)), any -> false).get(0);
        notes = moderation.notes(id).stream()
                .map(note -> new Line(
                        note.author().orElseGet(() -> words.say("staff")), dates.moment(note.at()), note.words()))
                .toList();
    }

    private UUID id() {
        if (id == null) {
            throw new PortalException(SafetyProblem.ABSENT);
        }
        return id;
    }

    /** Goes on. */
    public void move(String state) {
        forms.then("/admin/reports/" + id(), () -> moderation.move(id(), ReportState.of(state)));
    }

    /** Notes something. */
    public void note() {
        forms.then("/admin/reports/" + id(), () -> moderation.note(id(), browser.value("note")));
    }

    /** The report. */
    public @Nullable ReportView getReport() {
        return report;
    }

    /** The oldest first. */
    public List<Line> getNotes() {
        return notes;
    }

    /** What was typed. */
    public String getNote() {
        return browser.value("note");
    }

    /** What is wrong. */
    public @Nullable String getProblem() {
        return forms.problem();
    }
}
