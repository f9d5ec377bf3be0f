package org.interlace.events.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.organisation.OrganisationId;

/** Where events are kept. */
public interface EventStore {

    /** One by id. */
    Optional<Event> find(UUID id);

    /** Several by id. */
    List<Event> find(Collection<UUID> ids);

    /** One by its address. */
    Optional<Event> byHandle(String handle);

    /** The one that a request asks the house to look over. */
    Optional<Event> byRequest(UUID request);

    /** One that nobody else changes, nor anybody's seat in it, until the transaction ends. */
    Optional<Event> hold(UUID id);

    /** A page of those that are shown, the next first. */
    List<Event> shown(EventFilter filter, int from, int limit);

    /** Events in which somebody writes: their own and those of their organisations, the last first. */
    List<Event> written(MemberId author, Collection<OrganisationId> organisations, int limit);

    /** Those that stand at a state, the oldest first. */
    List<Event> at(EventState state, int limit);

    /** Published ones that no human looked over. */
    List<Event> notLookedOver(int limit);

    /** Whether an organisation has an event that a human looked over. */
    boolean wasLookedOver(OrganisationId organisation);

    /** Published ones that ended before a moment and are not put away yet. */
    List<Event> endedBefore(Instant moment, int limit);

    /** Another one whenever anything that is shown differs. */
    String version();

    /** Keeps a new one. */
    void keep(Event event);

    /** Keeps what one said until now. */
    void keep(Revision revision);

    /** What one said before, the newest first. */
    List<Revision> revisions(UUID event);

    /** Who stands at its door. */
    List<MemberId> door(UUID event);

    /** Puts somebody at its door; nothing happens when they stand there. */
    void putAtDoor(UUID event, MemberId member);

    /** Takes somebody from its door. */
    void takeFromDoor(UUID event, MemberId member);

    /** Events at whose door somebody stands. */
    List<UUID> doorsOf(MemberId member);

    /** Takes one out with all that belongs to it. */
    void remove(UUID id);

    /** Those of the sample community. */
    List<UUID> sample();

    /** Nobody's name stays as author. */
    void forget(MemberId member);
}
