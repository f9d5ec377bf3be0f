package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.mail.MailTo;
import org.interlace.api.mail.Mails;
import org.interlace.api.mail.NewMail;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.NotificationKinds;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.Guest;

/** Tells those who come what they must know: members as each wishes, people without an account by letter. */
@ApplicationScoped
public class Telling implements NotificationKinds {

    private static final String SEAT = "events.seat";
    private static final String CHANGE = "events.change";
    private static final String REMINDER = "events.reminder";
    private static final String AFTER = "events.after";
    private static final String DOOR = "events.door";

    private final EnrolmentStore enrolments;
    private final GuestLinks links;
    private final Notifications notifications;
    private final Mails mails;
    private final Clock clock;

    @Inject
    Telling(EnrolmentStore enrolments, GuestLinks links, Notifications notifications, Mails mails, Clock clock) {
        this.enrolments = enrolments;
        this.links = links;
        this.notifications = notifications;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public List<NotificationKind> kinds() {
        return List.of(
                new NotificationKind(SEAT, Cadence.NOW),
                new NotificationKind(CHANGE, Cadence.NOW),
                new NotificationKind(REMINDER, Cadence.NOW),
                new NotificationKind(AFTER, Cadence.DAILY),
                new NotificationKind(DOOR, Cadence.NOW));
    }

    /** Somebody has a seat. */
    void seated(Event event, Enrolment enrolment) {
        tell(SEAT, "seated", event, enrolment, enrolment.id() + " " + enrolment.inLine());
    }

    /** Somebody waits for one. */
    void waits(Event event, Enrolment enrolment) {
        tell(SEAT, "waits", event, enrolment, enrolment.id() + " waits " + enrolment.inLine());
    }

    /** Somebody without an account enrolled once more, or asks for the link again. */
    void again(Event event, Enrolment enrolment) {
        enrolment
                .guest()
                .ifPresent(guest -> write("again", event, enrolment, guest, enrolment.id() + " " + clock.instant()));
    }

    /** It takes place at another time, or elsewhere. */
    void moved(Event event) {
        everybody(event, "moved");
    }

    /** It does not take place. */
    void cancelled(Event event) {
        everybody(event, "cancelled");
    }

    /** It takes place after all. */
    void revived(Event event) {
        everybody(event, "revived");
    }

    private void everybody(Event event, String what) {
        enrolments
                .of(event.id(), Set.of(EnrolmentState.ENROLLED, EnrolmentState.OFFERED, EnrolmentState.WAITING))
                .forEach(one -> {
                    one.remindAgain();
                    tell(CHANGE, what, event, one, one.id() + " " + what + " " + event.sequence());
                });
    }

    /** It is soon. */
    void reminder(Event event, Enrolment enrolment) {
        tell(REMINDER, "reminder", event, enrolment, enrolment.id() + " " + event.sequence());
    }

    /** It is over, and they were there. */
    void after(Event event, Enrolment enrolment) {
        tell(AFTER, "after", event, enrolment, enrolment.id().toString());
    }

    /** Somebody may check people in. */
    void atDoor(Event event, MemberId member) {
        notifications.tell(new Notification(
                DOOR,
                new Receiver.OfMember(member),
                event.id() + " " + member,
                sentence("told.door", event, "fr"),
                facts(event),
                "/events/" + event.handle() + "/door"));
    }

    private void tell(String kind, String what, Event event, Enrolment enrolment, String once) {
        enrolment
                .member()
                .ifPresent(member -> notifications.tell(new Notification(
                        kind,
                        new Receiver.OfMember(member),
                        once,
                        sentence("told." + what, event, "fr"),
                        facts(event),
                        "/events/" + event.handle())));
        enrolment.guest().ifPresent(guest -> write(what, event, enrolment, guest, once));
    }

    private void write(String what, Event event, Enrolment enrolment, Guest guest, String once) {
        if (guest.email().isEmpty()) {
            return;
        }
        mails.send(new NewMail(
                "events." + what,
                new MailTo.Address(guest.email(), Locale.forLanguageTag(guest.language())),
                once,
                sentence("told." + what, event, guest.language()),
                sentence("letter." + what, event, guest.language()),
                facts(event),
                Optional.of(new NewMail.Button(key("letter.seat"), "/events/seat/" + links.fresh(enrolment))),
                false));
    }

    private static Sentence sentence(String key, Event event, String language) {
        var texts = event.sheet().texts();
        return Sentence.of(
                key(key),
                new Value.Plain(texts.text(texts.shownIn(language, "fr")).title()));
    }

    /** When and where. */
    static List<Notification.Fact> facts(Event event) {
        var when = new Notification.Fact(
                key("fact.when"), new Value.Moment(event.sheet().when().from()));
        var venue = event.sheet().where().venue();
        return venue.isEmpty()
                ? List.of(when)
                : List.of(when, new Notification.Fact(key("fact.where"), new Value.Plain(venue)));
    }

    static MessageKey key(String text) {
        return new MessageKey("events", text);
    }
}
