package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.NotificationKinds;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.text.Sentence;
import org.interlace.safety.domain.Report;

/** Tells staff and trusted persons that something waits for them; never what, and never about or by whom. */
@ApplicationScoped
public class Telling implements NotificationKinds {

    private static final NotificationKind REPORT = new NotificationKind("safety.report", Cadence.NOW);
    private static final NotificationKind CONCERN = new NotificationKind("safety.concern", Cadence.NOW);
    private static final NotificationKind CONSENT = new NotificationKind("safety.consent", Cadence.NOW);

    private final Notifications notifications;

    @Inject
    Telling(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public List<NotificationKind> kinds() {
        return List.of(REPORT, CONCERN, CONSENT);
    }

    /**
     * Somebody told staff something. Who handles reports and is the one it is about would learn of it by being told, so
     * they are told by name and that one is left out.
     */
    void staff(Report report, List<MemberId> handlers) {
        handlers.stream()
                .filter(handler -> !handler.equals(report.about())
                        && report.reporter().filter(handler::equals).isEmpty())
                .forEach(handler -> tell(
                        REPORT,
                        handler,
                        report.id() + " " + report.wish().word(),
                        "safety.told.report",
                        "/admin/reports"));
    }

    /** Somebody told trusted persons something. */
    void trusted(List<MemberId> hearers, UUID what) {
        hearers.forEach(hearer -> tell(CONCERN, hearer, what.toString(), "safety.told.concern", "/concerns"));
    }

    /** A member asks somebody to be their trusted person. */
    void asked(MemberId trusted, UUID once) {
        tell(CONCERN, trusted, once.toString(), "safety.told.asked", "/concerns");
    }

    /** Staff ask a member whether they may act. */
    void consent(MemberId member, UUID once) {
        tell(CONSENT, member, once.toString(), "safety.told.consent", "/account/acting");
    }

    private void tell(NotificationKind kind, MemberId to, String once, String text, String address) {
        notifications.tell(new Notification(
                kind.word(), new Receiver.OfMember(to), once, Sentence.of(MessageKey.parse(text)), List.of(), address));
    }
}
