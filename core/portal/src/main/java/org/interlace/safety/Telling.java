package org.interlace.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interlace.api.account.AccountId;
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

    /** Somebody told staff something. */
    void staff(Report report, List<AccountId> handlers) {
        var once = report.id() + " " + report.wish().word();
        handlers.forEach(handler ->
                tell(REPORT, new Receiver.OfAccount(handler), once, new Where("safety.told.report", "/admin/reports")));
    }

    /** Somebody told trusted persons something. */
    void trusted(List<MemberId> hearers, UUID what) {
        var where = new Where("safety.told.concern", "/concerns");
        hearers.forEach(hearer -> tell(CONCERN, new Receiver.OfMember(hearer), what.toString(), where));
    }

    /** A member asks somebody to be their trusted person. */
    void asked(MemberId trusted, UUID once) {
        tell(CONCERN, new Receiver.OfMember(trusted), once.toString(), new Where("safety.told.asked", "/concerns"));
    }

    /** Staff ask a member whether they may act. */
    void consent(MemberId member, UUID once) {
        var where = new Where("safety.told.consent", "/account/acting");
        tell(CONSENT, new Receiver.OfMember(member), once.toString(), where);
    }

    /** A text without values, and the page to go on at. */
    private record Where(String text, String address) {}

    private void tell(NotificationKind kind, Receiver to, String once, Where where) {
        var text = Sentence.of(MessageKey.parse(where.text()));
        notifications.tell(new Notification(kind.word(), to, once, text, List.of(), where.address()));
    }
}
