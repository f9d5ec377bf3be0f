package org.interlace.introductions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.api.time.Days;
import org.interlace.introductions.Aftermath;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.Meetings;
import org.interlace.introductions.Overview;
import org.interlace.introductions.domain.Meeting;
import org.interlace.introductions.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** What comes after an introduction: a first meeting, and what became of it. */
@RequestScoped
@Named
public class IntroductionsAfterPart {

    private final Shown shown;
    private final Aftermath aftermath;
    private final Meetings meetings;
    private final Words words;
    private final Days days;
    private final Visit visit;
    private @Nullable Meeting meeting;

    @Inject
    IntroductionsAfterPart(Shown shown, Aftermath aftermath, Meetings meetings, Words words, Days days, Visit visit) {
        this.shown = shown;
        this.aftermath = aftermath;
        this.meetings = meetings;
        this.words = words;
        this.days = days;
        this.visit = visit;
    }

    /** What became of it, to be said. */
    public record After(String step, String question, List<Words.Choice> answers) {}

    @PostConstruct
    void open() {
        meeting = meetings.of(shown.introduction().request()).orElse(null);
    }

    /** What became of it, as far as the viewer is asked. */
    public List<After> getAfter() {
        if (shown.entry().part() == Overview.Part.CONNECTOR) {
            return List.of();
        }
        var other = shown.entry().part() == Overview.Part.ASKER
                ? shown.person(shown.introduction().target())
                : shown.person(shown.introduction().asker());
        return aftermath.open(shown.introduction()).stream()
                .map(step -> new After(
                        step.word(),
                        words.say("after." + step.word(), other.name()),
                        step.answers().stream()
                                .map(answer ->
                                        new Words.Choice(answer, words.say("after." + step.word() + "." + answer)))
                                .toList()))
                .toList();
    }

    /** The meeting that is proposed; null if none is. */
    public @Nullable Instant getMeeting() {
        return meeting == null ? null : meeting.when().starts();
    }

    /** Where. */
    public String getPlace() {
        return meeting == null ? "" : meeting.place();
    }

    /** The first day that can be chosen. */
    public String getEarliest() {
        return days.today().plusDays(1).toString();
    }

    /** Says what became of it. */
    public void say(String step, String answer) {
        shown.act(() -> aftermath.say(
                shown.introduction().request(),
                Outcome.Step.of(step).orElseThrow(() -> new PortalException(IntroductionProblem.BAD_ANSWER)),
                answer));
    }

    /** Proposes a meeting. */
    public void propose() {
        shown.act(() -> meetings.propose(shown.introduction().request(), when(), visit.value("place")));
    }

    private Meeting.When when() {
        try {
            var at = LocalDateTime.parse(
                    visit.value("day").strip() + "T" + visit.value("time").strip());
            return new Meeting.When(
                    at.atZone(days.zone()).toInstant(),
                    Duration.ofMinutes(Long.parseLong(visit.value("minutes").strip())));
        } catch (DateTimeException | NumberFormatException e) {
            throw new PortalException(IntroductionProblem.BAD_MEETING);
        }
    }

    /** Hands out the file for the calendar. */
    public void calendar() {
        visit.download(
                "meeting.ics",
                "text/calendar; charset=utf-8",
                meetings.file(shown.introduction().request()));
    }
}
