package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.api.text.Letters;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.introductions.domain.CalendarFile;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.IntroductionStore;
import org.interlace.introductions.domain.Meeting;

/** A first meeting of the two, proposed by either, with a file for the calendar whose title says nothing. */
@ApplicationScoped
public class Meetings {

    /** The longest name of a place. */
    public static final int PLACE = 120;

    private static final Duration FAR = Duration.ofDays(366);
    private static final Duration LONG = Duration.ofHours(12);

    private final IntroductionStore store;
    private final Notifications notifications;
    private final Messages messages;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    Meetings(IntroductionStore store, Notifications notifications, Messages messages, Viewer viewer, Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.messages = messages;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The one that is proposed, for the two only. */
    public Optional<Meeting> of(RequestId id) {
        return own(id).isPresent() ? store.meeting(id) : Optional.empty();
    }

    /** Proposes one instead of the one before, and tells the other; the same again changes nothing. */
    @Transactional
    public void propose(RequestId id, Meeting.When when, String where) {
        var place = Letters.plain(where);
        var introduction = own(id).orElseThrow(() -> new PortalException(IntroductionProblem.ABSENT));
        var now = clock.instant();
        boolean good = when.starts().isAfter(now)
                && when.starts().isBefore(now.plus(FAR))
                && !when.lasts().isNegative()
                && !when.lasts().isZero()
                && when.lasts().compareTo(LONG) <= 0;
        if (!good || place.length() > PLACE) {
            throw new PortalException(IntroductionProblem.BAD_MEETING);
        }
        var before = store.meeting(id);
        var same = before.filter(one -> one.when().equals(when) && one.place().equals(place));
        if (same.isEmpty()) {
            int version = before.map(one -> one.version() + 1).orElse(0);
            var proposer = viewer.member().orElseThrow();
            store.keep(new Meeting(id, proposer, when, place, version));
            introduction.both().stream()
                    .filter(one -> !one.equals(proposer))
                    .forEach(other -> tell(introduction, version, other, proposer));
        }
    }

    private void tell(Introduction introduction, int version, MemberId to, MemberId proposer) {
        var meeting = store.meeting(introduction.request()).orElseThrow();
        notifications.tell(new Notification(
                IntroductionNews.MEETING,
                new Receiver.OfMember(to),
                introduction.request() + "/" + version,
                Sentence.of(key("meeting.told"), new Value.Person(proposer)),
                List.of(new Notification.Fact(
                        key("meeting.when"), new Value.Moment(meeting.when().starts()))),
                "/introductions/" + introduction.request()));
    }

    /** The file for the calendar; its title says nothing of what it is about. */
    public byte[] file(RequestId id) {
        var meeting = of(id).orElseThrow(() -> new PortalException(IntroductionProblem.ABSENT));
        var title = messages.say(viewer.language(), key("meeting.title"));
        return new CalendarFile(meeting, title).bytes(clock.instant());
    }

    private Optional<Introduction> own(RequestId id) {
        return store.find(id)
                .filter(one -> one.room().isPresent())
                .filter(one -> viewer.member().filter(one.both()::contains).isPresent());
    }

    private static MessageKey key(String text) {
        return new MessageKey("introductions", text);
    }
}
