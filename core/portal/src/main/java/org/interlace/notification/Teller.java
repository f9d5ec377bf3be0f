package org.interlace.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.interlace.account.Holders;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.mail.store.AttachmentTable;
import org.interlace.notification.store.NotificationTable;
import org.interlace.notification.store.NotificationTable.Telling;

/** Tells people, in the transaction of whoever has something to tell. */
@ApplicationScoped
public class Teller implements Notifications {

    private final Kinds kinds;
    private final NotificationTable table;
    private final Holders holders;
    private final AttachmentTable attachments;
    private final Unread unread;
    private final Clock clock;

    @Inject
    Teller(
            Kinds kinds,
            NotificationTable table,
            Holders holders,
            AttachmentTable attachments,
            Unread unread,
            Clock clock) {
        this.kinds = kinds;
        this.table = table;
        this.holders = holders;
        this.attachments = attachments;
        this.unread = unread;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tell(Notification notification) {
        kinds.find(notification.kind()).ifPresent(kind -> tell(notification, kind));
    }

    private void tell(Notification news, NotificationKind kind) {
        var now = clock.instant();
        var telling = new Telling(news, kind, attachments.add(news.attachment(), now), now);
        if (news.to() instanceof Receiver.OfMember to) {
            table.tellMember(telling, to.member().value());
        } else if (news.to() instanceof Receiver.OfAccount to) {
            table.tellAccount(telling, to.account().value());
        } else if (news.to() instanceof Receiver.Holders to) {
            if (holders.everybody(to.permission())) {
                table.tellAll(telling);
            } else {
                table.tellRoles(telling, holders.roles(to.permission()));
            }
        }
    }

    @Override
    @Transactional
    public void settle(String kind, String once) {
        table.settle(kind, once, clock.instant()).forEach(unread::changed);
    }
}
