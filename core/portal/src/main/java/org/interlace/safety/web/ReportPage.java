package org.interlace.safety.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.NewReport;
import org.interlace.api.safety.Reportable;
import org.interlace.registry.Contributions;
import org.interlace.safety.Blocking;
import org.interlace.safety.Reporting;
import org.interlace.safety.SafetyProblem;
import org.interlace.shell.web.Browser;
import org.jspecify.annotations.Nullable;

/** {@code /members/{handle}/report}: something is not right. */
@RequestScoped
@Named
public class ReportPage {

    private final Reporting reporting;
    private final Blocking blocking;
    private final Contributions<Reportable> reportables;
    private final Forms forms;
    private final Browser browser;
    private final Messages messages;
    private final Viewer viewer;
    private @Nullable MemberId about;
    private String handle = "";
    private String name = "";
    private boolean heard;

    @Inject
    ReportPage(
            Reporting reporting,
            Blocking blocking,
            Contributions<Reportable> reportables,
            Forms forms,
            Browser browser,
            Messages messages,
            Viewer viewer) {
        this.reportables = reportables;
        this.reporting = reporting;
        this.blocking = blocking;
        this.forms = forms;
        this.browser = browser;
        this.messages = messages;
        this.viewer = viewer;
    }

    /** A reason to choose. */
    public record Choice(String word, String label, boolean chosen) {}

    @PostConstruct
    void open() {
        browser.markForForms();
        handle = browser.value("handle");
        var person = blocking.candidate(handle);
        about = person.id();
        name = person.name();
        heard = reporting.heardAbout(person.id());
    }

    /** Sends it. */
    public void send() {
        forms.then("/safety?sent=report", () -> reporting.report(report()));
    }

    private NewReport report() {
        if (about == null) {
            throw new PortalException(SafetyProblem.ABSENT);
        }
        return new NewReport(
                about,
                text().isPresent() ? browser.value("kind") : "profile",
                text().isPresent() ? browser.value("object") : "",
                reason().orElseThrow(() -> new PortalException(SafetyProblem.NO_REASON)),
                browser.value("words"),
                isStaff() ? NewReport.Wish.STAFF : NewReport.Wish.TRUSTED,
                isNamed(),
                text().map(Reportable.Text::words));
    }

    /** The text that is reported, if the viewer came from one that this person wrote. */
    private Optional<Reportable.Text> text() {
        return reportables
                .ask(one -> one.kind().equals(browser.value("kind"))
                        ? one.read(browser.value("object"))
                        : Optional.<Reportable.Text>empty())
                .stream()
                .flatMap(Optional::stream)
                .filter(text -> text.writer().equals(about))
                .findFirst();
    }

    /** What kind of thing is reported; goes with the form. */
    public String getKind() {
        return browser.value("kind");
    }

    /** Which one; goes with the form. */
    public String getObject() {
        return browser.value("object");
    }

    /** The words that go with the report; null when it is about the person. */
    public @Nullable String getCopy() {
        return text().map(Reportable.Text::words).orElse(null);
    }

    private Optional<NewReport.Reason> reason() {
        return Arrays.stream(NewReport.Reason.values())
                .filter(reason -> reason.word().equals(browser.value("reason")))
                .findFirst();
    }

    /** What can be chosen. */
    public List<Choice> getReasons() {
        return Arrays.stream(NewReport.Reason.values())
                .map(reason -> new Choice(
                        reason.word(),
                        messages.say(
                                viewer.language(),
                                new MessageKey(
                                        "safety", "reason." + reason.name().toLowerCase(Locale.ROOT))),
                        reason.word().equals(browser.value("reason"))))
                .toList();
    }

    /** Whether there is a trusted person who would hear this. */
    public boolean isHeard() {
        return heard;
    }

    /** Whether staff may read it; without a trusted person nobody else could. */
    public boolean isStaff() {
        return !heard || browser.value("wish").equals("staff");
    }

    /** Whether it may be passed on with the name. */
    public boolean isNamed() {
        return browser.value("named").equals("yes");
    }

    /** What was typed. */
    public String getWords() {
        return browser.value("words");
    }

    /** The person's. */
    public String getName() {
        return name;
    }

    /** For the way back. */
    public String getHandle() {
        return handle;
    }

    /** What is wrong. */
    public @Nullable String getProblem() {
        return forms.problem();
    }
}
