package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Requests;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventState;
import org.interlace.events.domain.Seats;

/**
 * Seats that became free go to those who wait, in the order in which they came: each is offered one for a day, or for half
 * of the time that is left. A party for which there is no room lets those behind it go first and keeps its place.
 */
@ApplicationScoped
public class WaitingList {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final EnrolmentStore store;
    private final Requests requests;
    private final Clock clock;

    @Inject
    WaitingList(EnrolmentStore store, Requests requests, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.clock = clock;
    }

    /** Offers what is free; the caller holds the event. */
    void promote(Event event) {
        var now = clock.instant();
        if (event.state() != EventState.PUBLISHED || event.isBegun(now)) {
            return;
        }
        for (var one : store.of(event.id(), Set.of(EnrolmentState.WAITING))) {
            var taken = store.taken(List.of(event.id())).getOrDefault(event.id(), Seats.Taken.NONE);
            event.sheet()
                    .enrolling()
                    .seats()
                    .room(one.party().people(), one.party().groups(), taken, now)
                    .ifPresent(pot -> offer(event, one, pot, now));
        }
    }

    private void offer(Event event, Enrolment one, Seats.Pot pot, Instant now) {
        var until = until(event, now);
        var member = one.member();
        var parties = member.map(id -> Map.of(SeatOffer.WAITING, List.of(id))).orElse(Map.of());
        var guests = member.isPresent()
                ? Map.<String, List<GuestId>>of()
                : Map.of(SeatOffer.WAITING, List.of(new GuestId(one.id())));
        requests.begin(
                new NewRequest(SeatOffer.KIND, Optional.of(one.id().toString()), parties, guests, false)
                        .answeredBy(until),
                request -> one.offered(pot, request.value(), until));
    }

    /** Until when an offer made now stands. */
    static Instant until(Event event, Instant now) {
        var half = Duration.between(now, event.sheet().when().from()).dividedBy(2);
        return now.plus(half.compareTo(LONGEST) < 0 ? half : LONGEST);
    }

    /** Nobody waits any more; the caller holds the event, which does not take place. */
    void close(Event event) {
        for (var one : store.of(event.id(), Set.of(EnrolmentState.OFFERED, EnrolmentState.WAITING))) {
            var offer = one.offer();
            one.leave();
            offer.ifPresent(request -> requests.proceed(new RequestId(request), "lapse"));
        }
    }
}
