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
import java.util.Set;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.organisation.OrganisationName;
import org.interlace.api.page.Option;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.events.Enrolments;
import org.interlace.events.Events;
import org.interlace.events.Organising;
import org.interlace.events.Participants;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventState;
import org.interlace.events.domain.EventText;
import org.interlace.events.domain.Seats;
import org.interlace.events.domain.Standing;
import org.jspecify.annotations.Nullable;

/** {@code /events/{handle}}: what, when, where, who, and one big button. */
@RequestScoped
@Named
public class EventsOnePage {

    private final Events events;
    private final Enrolments enrolments;
    private final Participants participants;
    private final Organising organising;
    private final EnrolForm form;
    private final Words words;
    private final Viewer viewer;
    private final Visit visit;
    private @Nullable Event event;
    private Map<UUID, Seats.Taken> taken = Map.of();
    private Optional<Enrolment> own = Optional.empty();

    @Inject
    EventsOnePage(
            Events events,
            Enrolments enrolments,
            Participants participants,
            Organising organising,
            EnrolForm form,
            Words words,
            Viewer viewer,
            Visit visit) {
        this.events = events;
        this.enrolments = enrolments;
        this.participants = participants;
        this.organising = organising;
        this.form = form;
        this.words = words;
        this.viewer = viewer;
        this.visit = visit;
    }

    @PostConstruct
    void open() {
        var found = events.see(visit.value("handle"));
        event = found;
        taken = events.taken(List.of(found));
        own = enrolments.own(found);
        if (isEnrollable() || own.isPresent()) {
            visit.form();
        }
    }

    private Event event() {
        return Objects.requireNonNull(event);
    }

    /** Its handle. */
    public String getHandle() {
        return event().handle();
    }

    /** What it says. */
    public EventText getText() {
        return words.text(event());
    }

    /** The language of that. */
    public String getLanguage() {
        return words.textLanguage(event());
    }

    /** Paragraphs of its text. */
    public List<String> getParagraphs() {
        return Arrays.stream(getText().text().split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** A word about the text when it is no human's or is behind the original; else empty. */
    public String getTranslation() {
        return switch (getText().status()) {
            case MACHINE -> words.say("translation.machine");
            case OUTDATED -> words.say("translation.outdated");
            case HUMAN, WORK -> "";
        };
    }

    /** The day as a square. */
    public Words.Block getBlock() {
        return words.block(event().sheet().when().starts().toLocalDate());
    }

    /** The day in words. */
    public String getDay() {
        return words.day(event().sheet().when());
    }

    /** The hours. */
    public String getHours() {
        return words.hours(event().sheet().when());
    }

    /** Street and commune; empty when it is online only. */
    public String getPlace() {
        var venue = event().sheet().where().venue();
        var commune = words.commune(event()).orElse("");
        return venue.isEmpty() || commune.isEmpty() ? venue + commune : venue + ", " + commune;
    }

    /** Whether one can take part from afar. */
    public boolean isOnline() {
        return event().sheet().where().online();
    }

    /** The link of the call, for those who have a seat and for organisers; else empty. */
    public String getLink() {
        boolean in = own.filter(one -> one.state() == EnrolmentState.ENROLLED).isPresent();
        return in || isOrganising() ? event().sheet().where().link() : "";
    }

    /** In whose name it happens. */
    public @Nullable OrganisationName getOrganisation() {
        return words.organisation(event()).orElse(null);
    }

    /** What sort of event it is. */
    public Words.Sign getKind() {
        var kind = event().sheet().kind();
        return new Words.Sign(kind.icon(), words.say("kind." + kind.word()));
    }

    /** What decides for many whether they dare to come. */
    public List<Words.Sign> getNeeds() {
        return words.needs(event());
    }

    /** Languages in which one can follow. */
    public List<Words.Sign> getLanguages() {
        return words.languages(event());
    }

    /** What it costs. */
    public String getCost() {
        return getText().cost().isEmpty() ? words.say("free") : getText().cost();
    }

    /** Seats left, in words. */
    public String getSeats() {
        return words.seats(event(), taken);
    }

    private Standing standing() {
        return events.standing(event(), taken);
    }

    /** A word about where it stands, when it is not simply open; else empty. */
    public String getStanding() {
        return standing() == Standing.PUBLISHED || standing() == Standing.FULL
                ? ""
                : words.say("standing.text." + standing().word());
    }

    /** Whether it does not take place. */
    public boolean isCancelled() {
        return standing() == Standing.CANCELLED;
    }

    /** Whether one can enrol here now. */
    public boolean isEnrollable() {
        var sheet = event().sheet();
        return event().state() == EventState.PUBLISHED
                && sheet.enrolling().how() == Enrolling.How.HERE
                && !event().isBegun(events.now())
                && (viewer.account().isEmpty()
                        ? event().isOpen()
                        : viewer.member().isPresent());
    }

    /** Whether all seats are taken. */
    public boolean isFull() {
        return standing() == Standing.FULL;
    }

    /** The organiser's own page, when one enrols there; else empty. */
    public String getElsewhere() {
        var enrolling = event().sheet().enrolling();
        return enrolling.how() == Enrolling.How.ELSEWHERE && event().isShown() ? enrolling.elsewhere() : "";
    }

    /** Whether a visitor enrols without an account. */
    public boolean isVisitor() {
        return viewer.account().isEmpty();
    }

    /** How the viewer stands to it: enrolled, waiting, offered; empty when they do not come. */
    public String getOwn() {
        return own.map(one -> one.state().word()).orElse("");
    }

    /** The viewer's ticket, for the door; empty without a seat. */
    public String getTicket() {
        return own.filter(one -> one.state() == EnrolmentState.ENROLLED)
                .map(Enrolment::ticket)
                .orElse("");
    }

    /** Until when a seat is offered. */
    public String getOfferedUntil() {
        return own.flatMap(Enrolment::offeredUntil)
                .map(until -> until.atZone(event().sheet().when().zone()))
                .map(words::moment)
                .orElse("");
    }

    /** Whether something was done a moment ago. */
    public String getDone() {
        var done = visit.value("done");
        return Set.of("left", "sent", "changed").contains(done) ? words.say("done." + done) : "";
    }

    /** Adults who can come along. */
    public List<Option> getGuests() {
        return form.numbers(
                event().sheet().enrolling().guests(),
                own.map(one -> one.party().guests()).orElse(0));
    }

    /** Children who can come along; nothing to choose when none can. */
    public List<Option> getChildren() {
        return form.numbers(
                event().sheet().enrolling().children() ? Enrolling.GUESTS : 0,
                own.map(one -> one.party().children()).orElse(0));
    }

    /** Groups that seats are kept for. */
    public List<Option> getGroups() {
        return form.groups(event(), own);
    }

    /** The organiser's questions. */
    public List<EnrolForm.Asked> getQuestions() {
        return form.questions(event(), own);
    }

    /** By whom one can be seen. */
    public List<Option> getSeen() {
        return form.seen(own);
    }

    /** Those who come and wish to be seen by the viewer. */
    public List<Participants.Person> getPeople() {
        return participants.seen(event(), own);
    }

    /** Whether the viewer organises it. */
    public boolean isOrganising() {
        return organising.organises(event());
    }

    /** Whether the viewer checks people in. */
    public boolean isAtDoor() {
        return organising.atDoor(event());
    }

    /** The viewer comes, or changes what they said. */
    public void enrol() {
        try {
            if (viewer.account().isEmpty()) {
                var made = enrolments.enrol(event().id(), form.guest(), form.wish(event()));
                visit.go(
                        made.secret().isEmpty()
                                ? "/events/" + getHandle() + "?done=sent"
                                : "/events/seat/" + made.secret());
            } else {
                enrolments.enrol(event().id(), form.wish(event()));
                visit.go("/events/" + getHandle() + (own.isPresent() ? "?done=changed" : ""));
            }
        } catch (PortalException e) {
            form.refuse(e);
        }
    }

    /** The viewer takes the seat that is offered. */
    public void take() {
        enrolments.take(event().id());
        visit.go("/events/" + getHandle());
    }

    /** The viewer comes no more. */
    public void leave() {
        try {
            enrolments.leave(event().id());
            visit.go("/events/" + getHandle() + "?done=left");
        } catch (PortalException e) {
            form.refuse(e);
        }
    }
}
