package org.interlace.events.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.member.MemberId;

/** Where it is kept who comes. */
public interface EnrolmentStore {

    /** One by id. */
    Optional<Enrolment> find(UUID id);

    /** A member's of an event, if it counts. */
    Optional<Enrolment> of(UUID event, MemberId member);

    /** A member's, of all events that have not ended before a moment. */
    List<Enrolment> of(MemberId member, Instant endedAfter);

    /** All of a member, for export. */
    List<Enrolment> all(MemberId member);

    /** The one behind a link. */
    Optional<Enrolment> byLink(String hash);

    /** One more link of somebody without an account. */
    void link(UUID enrolment, String hash);

    /** The one whose ticket was shown, of an event. */
    Optional<Enrolment> byTicket(UUID event, String ticket);

    /** The one to whom a request offers a seat. */
    Optional<Enrolment> byOffer(UUID request);

    /** Somebody without an account who enrolled for an event with that address or telephone, if it counts. */
    Optional<Enrolment> byReach(UUID event, String email, String phone);

    /** Those of an event in some states, in the order they came. */
    List<Enrolment> of(UUID event, Set<EnrolmentState> states);

    /** Seats that are taken or held, for each event in one question; events without any are absent. */
    Map<UUID, Seats.Taken> taken(Collection<UUID> events);

    /** The next place in line. */
    long nextInLine(UUID event);

    /** Enrolled ones who were not reminded, of events that start in a time. */
    List<Enrolment> toRemind(Instant from, Instant until, int limit);

    /** Those who came and were not thanked, of events that ended in a time. */
    List<Enrolment> toThank(Instant from, Instant until, int limit);

    /** Events that wait for seats to be offered: somebody waits and it has not begun. */
    List<UUID> waitedFor(Instant now);

    /** Keeps a new one. */
    void keep(Enrolment enrolment);

    /** Erases all of a member; the events in which a seat becomes free. */
    List<UUID> forget(MemberId member);

    /** Erases those of events that ended before a moment, and leaves their numbers. */
    int removeOld(Instant endedBefore);
}
