package org.interlace.events.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.member.MemberNames;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.events.EventProblem;
import org.interlace.events.Events;
import org.interlace.events.Organising;
import org.interlace.events.Publishing;
import org.interlace.events.Roll;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventMove;
import org.interlace.events.domain.Guest;
import org.jspecify.annotations.Nullable;

/** {@code /events/{handle}/board}: where it stands, who comes, who waits, who stands at the door. */
@RequestScoped
@Named
public class EventsBoardPage {

    private final Events events;
    private final Publishing publishing;
    private final Roll roll;
    private final Organising organising;
    private final MemberNames names;
    private final Words words;
    private final Visit visit;
    private @Nullable Event event;
    private List<Line> lines = List.of();

    @Inject
    EventsBoardPage(
            Events events,
            Publishing publishing,
            Roll roll,
            Organising organising,
            MemberNames names,
            Words words,
            Visit visit) {
        this.events = events;
        this.publishing = publishing;
        this.roll = roll;
        this.organising = organising;
        this.names = names;
        this.words = words;
        this.visit = visit;
    }

    /**
     * Somebody who comes or waits.
     *
     * @param along who comes along, in words
     * @param answers to the questions, each with its question
     */
    public record Line(
            String name,
            String along,
            List<String> answers,
            String reach,
            boolean waits,
            boolean offered,
            boolean came) {}

    /** Somebody at the door. */
    public record DoorLine(String id, String name) {}

    /** What can be done. */
    public record Act(String word, String label, String hint, boolean loud) {}

    @PostConstruct
    void open() {
        visit.form();
        var found = events.see(visit.value("handle"));
        if (!organising.organises(found)) {
            throw new PortalException(EventProblem.ABSENT);
        }
        event = found;
        lines = lines(roll.of(found));
    }

    private Event event() {
        return Objects.requireNonNull(event);
    }

    private List<Line> lines(List<Enrolment> enrolments) {
        var known = names.find(
                enrolments.stream().flatMap(one -> one.member().stream()).toList());
        return enrolments.stream().map(one -> line(one, known)).toList();
    }

    private Line line(Enrolment one, Map<MemberId, MemberName> known) {
        var name = one.member()
                .map(member -> Optional.ofNullable(known.get(member))
                        .map(MemberName::name)
                        .orElseGet(() -> words.say("somebody")))
                .or(() -> one.guest().map(Guest::name))
                .orElseGet(() -> words.say("somebody"));
        return new Line(
                name,
                along(one),
                answers(one),
                one.guest()
                        .map(guest -> guest.email().isEmpty() ? guest.phone() : guest.email())
                        .orElse(""),
                one.state() == EnrolmentState.WAITING,
                one.state() == EnrolmentState.OFFERED,
                one.came().isPresent());
    }

    private String along(Enrolment one) {
        return one.party().people() == 1
                ? ""
                : words.say("along", one.party().guests(), one.party().children());
    }

    private List<String> answers(Enrolment one) {
        return event().sheet().enrolling().questions().stream()
                .filter(question -> one.answers().by().containsKey(question.id()))
                .map(question -> question.texts().values().stream().findFirst().orElse("") + " "
                        + one.answers().by().get(question.id()))
                .toList();
    }

    /** Its handle. */
    public String getHandle() {
        return event().handle();
    }

    /** Its title. */
    public String getTitle() {
        return words.text(event()).title();
    }

    /** The language of that. */
    public String getLanguage() {
        return words.textLanguage(event());
    }

    /** When. */
    public String getWhen() {
        return words.day(event().sheet().when()) + ", "
                + words.hours(event().sheet().when());
    }

    /** Where it stands. */
    public String getStanding() {
        return words.say("standing."
                + events.standing(event(), events.taken(List.of(event()))).word());
    }

    /** A word about who sees it. */
    public String getSight() {
        return event().isShown()
                ? words.say(event().isOpen() ? "sight.open" : "sight.members")
                : words.say("sight.own");
    }

    /** Whether something was saved. */
    public boolean isSaved() {
        return !visit.value("saved").isEmpty();
    }

    /** What can be done now. */
    public List<Act> getActs() {
        return Arrays.stream(EventMove.values())
                .filter(move -> move.from().contains(event().state()) && move.by() != EventMove.By.HOUSE)
                .filter(move -> move.by() != EventMove.By.TRUSTED || organising.trusted(event()))
                .filter(move -> move != EventMove.SUBMIT || !organising.trusted(event()))
                .map(move -> new Act(
                        move.word(),
                        words.say("move." + move.word()),
                        words.say("move.hint." + move.word()),
                        move == EventMove.PUBLISH || move == EventMove.SUBMIT))
                .toList();
    }

    /** Those who come. */
    public List<Line> getComing() {
        return lines.stream().filter(line -> !line.waits() && !line.offered()).toList();
    }

    /** Those who wait, in the order in which seats are offered. */
    public List<Line> getWaiting() {
        return lines.stream().filter(line -> line.waits() || line.offered()).toList();
    }

    /** How many come, guests and children among them. */
    public String getCount() {
        return words.say("board.count", roll.people(event()));
    }

    /** Those at the door. */
    public List<DoorLine> getDoor() {
        var members = roll.door(event());
        var known = names.find(members);
        return members.stream()
                .map(member -> new DoorLine(
                        member.toString(),
                        Optional.ofNullable(known.get(member))
                                .map(MemberName::name)
                                .orElseGet(() -> words.say("somebody"))))
                .toList();
    }

    /** Languages in which it can be read, and how good each is. */
    public List<String> getTranslations() {
        var texts = event().sheet().texts();
        return texts.in().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ": "
                        + (entry.getKey().equals(texts.original())
                                ? words.say("status.original")
                                : words.say(
                                        "status." + entry.getValue().status().word())))
                .toList();
    }

    /** Makes a move. */
    public void move(String word) {
        try {
            publishing.move(event().id(), EventMove.of(word).orElseThrow());
            visit.go("/events/" + getHandle() + "/board?saved=1");
        } catch (PortalException e) {
            visit.refuse("", e);
        }
    }

    /** Puts somebody at the door. */
    public void putAtDoor() {
        try {
            var member = names.byHandle(visit.value("person").strip())
                    .orElseThrow(() -> new PortalException(EventProblem.BAD_NAME, Guest.NAME));
            publishing.putAtDoor(event().id(), member.id());
            visit.go("/events/" + getHandle() + "/board?saved=1");
        } catch (PortalException e) {
            visit.refuse("person", e);
        }
    }

    /** Takes somebody from the door. */
    public void takeFromDoor(String id) {
        publishing.takeFromDoor(event().id(), MemberId.parse(id));
        visit.go("/events/" + getHandle() + "/board");
    }

    /** The list as a file for a spreadsheet. */
    public void download() {
        visit.download(
                getHandle() + ".csv",
                "text/csv; charset=utf-8",
                roll.csv(event(), lines.stream().map(Line::name).toList()));
    }
}
