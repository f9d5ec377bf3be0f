package org.interlace.introductions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.member.MemberId;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.api.time.Days;
import org.interlace.introductions.Aftermath;
import org.interlace.introductions.Answers;
import org.interlace.introductions.Asking;
import org.interlace.introductions.IntroductionProblem;
import org.interlace.introductions.Meetings;
import org.interlace.introductions.Overview;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.Meeting;
import org.interlace.introductions.domain.Outcome;
import org.interlace.introductions.domain.Rather;
import org.interlace.introductions.domain.Recommendation;
import org.jspecify.annotations.Nullable;

/** {@code /introductions/{id}}: one introduction, as much of it as the viewer's part allows. */
@RequestScoped
@Named
public class IntroductionsOnePage {

    private final Overview overview;
    private final Asking asking;
    private final Answers answers;
    private final Aftermath aftermath;
    private final Meetings meetings;
    private final Words words;
    private final Days days;
    private final Visit visit;
    private Overview.@Nullable Entry entry;
    private Map<MemberId, Words.Person> people = Map.of();
    private @Nullable Meeting meeting;

    @Inject
    IntroductionsOnePage(
            Overview overview,
            Asking asking,
            Answers answers,
            Aftermath aftermath,
            Meetings meetings,
            Words words,
            Days days,
            Visit visit) {
        this.overview = overview;
        this.asking = asking;
        this.answers = answers;
        this.aftermath = aftermath;
        this.meetings = meetings;
        this.words = words;
        this.days = days;
        this.visit = visit;
    }

    /** Something to choose. */
    public record Choice(String value, String label) {}

    /** What became of it, to be said. */
    public record After(String step, String question, List<Choice> answers) {}

    @PostConstruct
    void open() {
        visit.form();
        var found = overview.one(request());
        entry = found;
        var introduction = found.introduction();
        people = words.people(Stream.concat(
                        introduction.both().stream(),
                        introduction.recommendation().flatMap(Introduction.Word::by).stream())
                .toList());
        meeting = meetings.of(introduction.request()).orElse(null);
    }

    private RequestId request() {
        try {
            return new RequestId(UUID.fromString(visit.value("id")));
        } catch (IllegalArgumentException e) {
            throw new PortalException(IntroductionProblem.ABSENT);
        }
    }

    private Overview.Entry entry() {
        return Objects.requireNonNull(entry);
    }

    private Introduction introduction() {
        return entry().introduction();
    }

    private Words.Person person(MemberId id) {
        return Objects.requireNonNull(people.get(id));
    }

    /** Who asks. */
    public Words.Person getAsker() {
        return person(introduction().asker());
    }

    /** Whom they wish to meet. */
    public Words.Person getTarget() {
        return person(introduction().target());
    }

    /** The viewer's part: {@code asker}, {@code connector}, {@code target}. */
    public String getPart() {
        return entry().part().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the page is called. */
    public String getTitle() {
        return words.say(
                "one.title." + getPart(), getAsker().name(), getTarget().name());
    }

    /** Where it stands, in the viewer's eyes. */
    public String getState() {
        return IntroductionsListPage.state(entry());
    }

    /** That in words. */
    public String getStateText() {
        return words.say("state." + getState());
    }

    /** The one date. */
    public Instant getEnd() {
        return entry().sight().end();
    }

    /** Whether the viewer can make a move. */
    public boolean may(String move) {
        return entry().sight().answers().contains(move);
    }

    /** What was asked, in ready phrases. */
    public List<Words.Said> getSaid() {
        return words.said(introduction().ask());
    }

    /** The asker's own words. */
    public String getText() {
        return introduction().ask().text();
    }

    /** Their language. */
    public String getLanguage() {
        return introduction().ask().language();
    }

    /** A translation; null if there is none. */
    public Introduction.@Nullable Translation getTranslation() {
        return introduction().translation().orElse(null);
    }

    /** What who opened the way says, for whoever comes after them; null if nothing was said. */
    public @Nullable String getRecommendation() {
        return entry().part() == Overview.Part.ASKER
                ? null
                : introduction()
                        .recommendation()
                        .flatMap(Introduction.Word::phrase)
                        .map(phrase -> words.say(phrase.text()))
                        .orElse(null);
    }

    /** The same in their own words; null if nothing was said. */
    public @Nullable String getRecommended() {
        return entry().part() == Overview.Part.ASKER
                ? null
                : introduction()
                        .recommendation()
                        .map(Introduction.Word::sentence)
                        .filter(sentence -> !sentence.isEmpty())
                        .orElse(null);
    }

    /** Who said it; the house without a name. */
    public String getRecommender() {
        return introduction()
                .recommendation()
                .filter(word -> !introduction().forwarded())
                .flatMap(Introduction.Word::by)
                .map(by -> person(by).name())
                .orElseGet(() -> words.say("the-house"));
    }

    /** What a facilitator advised when giving it back; null unless it waits to be written anew. */
    public @Nullable String getAdvice() {
        return entry().sight().state().equals("draft") ? introduction().advice().orElse(null) : null;
    }

    /** Whether the asker has the last word now. */
    public boolean isConfirming() {
        return entry().sight().state().equals("confirming") && entry().part() == Overview.Part.ASKER;
    }

    /** Another way that was proposed; null if none was. */
    public @Nullable String getRather() {
        return isConfirming()
                ? introduction().rather().map(way -> words.say(way.text())).orElse(null)
                : null;
    }

    /** What was written with it. */
    public String getRatherNote() {
        return introduction().ratherNote();
    }

    /** The room's address; null until it is open. */
    public @Nullable String getRoom() {
        return entry().open()
                ? introduction().room().map(room -> room.address()).orElse(null)
                : null;
    }

    /** Phrases to say of somebody. */
    public List<Choice> getRecommendations() {
        return Arrays.stream(Recommendation.values())
                .map(one -> new Choice(one.word(), words.say(one.text())))
                .toList();
    }

    /** Other ways to propose. */
    public List<Choice> getRathers() {
        return Arrays.stream(Rather.values())
                .map(one -> new Choice(one.word(), words.say(one.text())))
                .toList();
    }

    /** What became of it, as far as the viewer is asked. */
    public List<After> getAfter() {
        if (entry().part() == Overview.Part.CONNECTOR) {
            return List.of();
        }
        var other = entry().part() == Overview.Part.ASKER ? getTarget() : getAsker();
        return aftermath.open(introduction()).stream()
                .map(step -> new After(
                        step.word(),
                        words.say("after." + step.word(), other.name()),
                        step.answers().stream()
                                .map(answer -> new Choice(answer, words.say("after." + step.word() + "." + answer)))
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

    /** The connector opens the way. */
    public void gladly() {
        answering(() -> answers.gladly(
                introduction().request(), Recommendation.of(visit.value("phrase")), visit.value("sentence")));
    }

    /** Connector or wished person cannot now. */
    public void later() {
        answering(() -> {
            var day = day(visit.value("until"));
            if (entry().part() == Overview.Part.TARGET) {
                answers.postpone(introduction().request(), day);
            } else {
                answers.later(introduction().request(), day);
            }
        });
    }

    /** The wished person proposes another way. */
    public void rather() {
        answering(() -> answers.rather(
                introduction().request(),
                Rather.of(visit.value("rather")).orElseThrow(() -> new PortalException(IntroductionProblem.BAD_WAY)),
                visit.value("note")));
    }

    /** Any answer that needs no more words. */
    public void answer(String move) {
        answering(() -> answers.plain(introduction().request(), move));
    }

    /** Sends it again after it was given back. */
    public void sendAgain() {
        trying(() -> {
            asking.rewrite(introduction().request(), visit.value("text"));
            visit.go("/introductions/" + introduction().request());
        });
    }

    private void answering(Runnable act) {
        trying(() -> {
            act.run();
            visit.go(stays() ? "/introductions/" + introduction().request() : "/introductions?answered=1");
        });
    }

    /** Who said no has no part in it any more. */
    private boolean stays() {
        try {
            overview.one(introduction().request());
            return true;
        } catch (PortalException e) {
            return false;
        }
    }

    /** Says what became of it. */
    public void say(String step, String answer) {
        trying(() -> {
            aftermath.say(
                    introduction().request(),
                    Outcome.Step.of(step).orElseThrow(() -> new PortalException(IntroductionProblem.BAD_ANSWER)),
                    answer);
            visit.go("/introductions/" + introduction().request());
        });
    }

    /** Proposes a meeting. */
    public void propose() {
        trying(() -> {
            meetings.propose(introduction().request(), when(), visit.value("place"));
            visit.go("/introductions/" + introduction().request());
        });
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
                meetings.file(introduction().request()));
    }

    private void trying(Runnable act) {
        try {
            act.run();
        } catch (PortalException e) {
            visit.refuse("", e);
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new PortalException(IntroductionProblem.BAD_DAY);
        }
    }
}
