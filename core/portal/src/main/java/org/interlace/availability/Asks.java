package org.interlace.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.availability.Availabilities;
import org.interlace.api.availability.Availability;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.request.RequestId;
import org.interlace.api.text.Sentence;
import org.interlace.availability.domain.Choice;
import org.interlace.availability.domain.Limits;
import org.interlace.availability.store.AskTable;

/** Counts what people are asked; whoever counts holds the person's row, so that two cannot take the last ask. */
@ApplicationScoped
public class Asks implements Availabilities {

    private final AskTable table;
    private final Notifications notifications;
    private final Clock clock;

    @Inject
    Asks(AskTable table, Notifications notifications, Clock clock) {
        this.table = table;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public Map<MemberId, Availability> of(Collection<MemberId> members) {
        return members.isEmpty() ? Map.of() : table.of(members, clock.instant());
    }

    @Override
    @Transactional
    public boolean take(RequestId request, MemberId asked) {
        table.hold(asked);
        if (table.asked(request, asked)) {
            return true;
        }
        boolean free = Optional.ofNullable(of(List.of(asked)).get(asked))
                .filter(Availability::free)
                .isPresent();
        if (free) {
            table.ask(request, asked, clock.instant());
        }
        return free;
    }

    @Override
    @Transactional
    public void answered(RequestId request, MemberId asked) {
        table.close(request, asked, "answered");
    }

    @Override
    @Transactional
    public void silent(RequestId request, MemberId asked) {
        table.hold(asked);
        if (!table.close(request, asked, "silent")) {
            return;
        }
        var choice = table.choice(asked);
        if (!choice.rested() && table.silences(asked) >= Limits.SILENCES) {
            var now = clock.instant();
            table.choose(asked, new Choice(choice.weekly(), choice.pausedUntil(), now));
            notifications.tell(new Notification(
                    AvailabilityNews.RESTED,
                    new Receiver.OfMember(asked),
                    request.toString(),
                    Sentence.of(MessageKey.parse("availability.rested.text")),
                    List.of(),
                    "/account/availability"));
        }
    }
}
