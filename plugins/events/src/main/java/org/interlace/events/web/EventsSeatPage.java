package org.interlace.events.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interlace.api.page.Option;
import org.interlace.api.page.Visit;
import org.interlace.api.problem.PortalException;
import org.interlace.events.Enrolments;
import org.interlace.events.Events;
import org.interlace.events.domain.Enrolling;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.Guest;
import org.jspecify.annotations.Nullable;

/** {@code /events/seat/{code}}: the seat of somebody without an account; whoever holds the address may change it. */
@RequestScoped
@Named
public class EventsSeatPage {

    private final Events events;
    private final Enrolments enrolments;
    private final EnrolForm form;
    private final Words words;
    private final Visit visit;
    private @Nullable Event event;
    private @Nullable Enrolment enrolment;

    @Inject
    EventsSeatPage(Events events, Enrolments enrolments, EnrolForm form, Words words, Visit visit) {
        this.events = events;
        this.enrolments = enrolments;
        this.form = form;
        this.words = words;
        this.visit = visit;
    }

    @PostConstruct
    void open() {
        var found = enrolments.behind(code());
        enrolment = found;
        event = events.ofSeat(found);
        visit.form();
    }

    private String code() {
        return visit.value("code");
    }

    private Event event() {
        return Objects.requireNonNull(event);
    }

    private Enrolment enrolment() {
        return Objects.requireNonNull(enrolment);
    }

    /** The event. */
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

    /** Where. */
    public String getWhere() {
        var venue = event().sheet().where().venue();
        var commune = words.commune(event()).orElse("");
        return venue.isEmpty() || commune.isEmpty() ? venue + commune : venue + ", " + commune;
    }

    /** The link of the call, for whoever has a seat; else empty. */
    public String getLink() {
        return isEnrolled() ? event().sheet().where().link() : "";
    }

    /** First name. */
    public String getName() {
        return enrolment().guest().map(Guest::name).orElse("");
    }

    /** Where it stands. */
    public String getState() {
        return enrolment().state().word();
    }

    private boolean isEnrolled() {
        return enrolment().state() == EnrolmentState.ENROLLED;
    }

    /** The ticket, for the door; empty without a seat. */
    public String getTicket() {
        return isEnrolled() ? enrolment().ticket() : "";
    }

    /** This page, to be kept. */
    public String getAddress() {
        return "/events/seat/" + code();
    }

    /** Until when a seat is offered. */
    public String getOfferedUntil() {
        return enrolment()
                .offeredUntil()
                .map(until -> words.moment(until.atZone(event().sheet().when().zone())))
                .orElse("");
    }

    /** Whether it can still be changed. */
    public boolean isChangeable() {
        return event().isShown() && !event().isBegun(events.now());
    }

    /** Whether something was saved. */
    public boolean isSaved() {
        return !visit.value("saved").isEmpty();
    }

    /** Adults who can come along. */
    public List<Option> getGuests() {
        return form.numbers(
                event().sheet().enrolling().guests(), enrolment().party().guests());
    }

    /** Children who can come along. */
    public List<Option> getChildren() {
        return form.numbers(
                event().sheet().enrolling().children() ? Enrolling.GUESTS : 0,
                enrolment().party().children());
    }

    /** Groups that seats are kept for. */
    public List<Option> getGroups() {
        return form.groups(event(), Optional.of(enrolment()));
    }

    /** The organiser's questions. */
    public List<EnrolForm.Asked> getQuestions() {
        return form.questions(event(), Optional.of(enrolment()));
    }

    /** Changes it. */
    public void save() {
        try {
            enrolments.change(code(), form.wish(event()));
            visit.go(getAddress() + "?saved=1");
        } catch (PortalException e) {
            form.refuse(e);
        }
    }

    /** Takes the seat that is offered. */
    public void take() {
        enrolments.take(code());
        visit.go(getAddress());
    }

    /** Comes no more; nothing stays. */
    public void leave() {
        try {
            enrolments.leave(code());
            visit.go("/events/" + getHandle() + "?done=left");
        } catch (PortalException e) {
            form.refuse(e);
        }
    }
}
