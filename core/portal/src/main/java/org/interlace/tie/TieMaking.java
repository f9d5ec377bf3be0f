package org.interlace.tie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.tie.domain.TieKind;
import org.interlace.tie.store.TieTable;

/** Ties two people who have both said yes, and tells the one who is not looking. */
@ApplicationScoped
public class TieMaking {

    private final TieTable table;
    private final Notifications notifications;
    private final Clock clock;

    @Inject
    TieMaking(TieTable table, Notifications notifications, Clock clock) {
        this.table = table;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Ties them.
     *
     * @param told who learns of it by a notification
     */
    UUID make(MemberId told, MemberId other, TieKind kind) {
        var id = table.tie(told, other, kind, clock.instant());
        tell(id, told, other);
        return id;
    }

    /** Ties two people of whom neither is looking at the other, and tells both. */
    void makeForBoth(MemberId one, MemberId other, TieKind kind) {
        tell(make(one, other, kind), other, one);
    }

    private void tell(UUID id, MemberId told, MemberId other) {
        notifications.tell(new Notification(
                TieNews.MADE,
                new Receiver.OfMember(told),
                id.toString(),
                Sentence.of(MessageKey.parse("tie.told.made"), new Value.Person(other)),
                List.of(),
                "/network"));
    }
}
