package org.interlace.events.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.organisation.OrganisationId;
import org.interlace.events.domain.DoorPerson;
import org.interlace.events.domain.Event;
import org.interlace.events.domain.EventFilter;
import org.interlace.events.domain.EventState;
import org.interlace.events.domain.EventStore;
import org.interlace.events.domain.Need;
import org.interlace.events.domain.Revision;

@ApplicationScoped
class JpaEventStore implements EventStore {

    private static final List<String> SHOWN = List.of(EventState.PUBLISHED.word(), EventState.CANCELLED.word());

    /** Instead of an empty list, which no query takes. */
    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext(unitName = "events")
    private EntityManager entities;

    @Override
    public Optional<Event> find(UUID id) {
        return Optional.ofNullable(entities.find(Event.class, id));
    }

    @Override
    public List<Event> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select e from Event e where e.id in :ids order by e.starts, e.id", Event.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<Event> byHandle(String handle) {
        return entities.createQuery("select e from Event e where e.handle = :handle", Event.class)
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Event> byRequest(UUID request) {
        return entities.createQuery("select e from Event e where e.request = :request", Event.class)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Event> hold(UUID id) {
        // the row is asked for itself: what this transaction wrote must be there
        entities.flush();
        var event = Optional.ofNullable(entities.find(Event.class, id, LockModeType.PESSIMISTIC_WRITE));
        event.ifPresent(entities::refresh);
        return event;
    }

    @Override
    public List<Event> shown(EventFilter filter, int from, int limit) {
        var where = new StringBuilder("select e from Event e where e.state in :shown and e.ends > :from");
        var values = new HashMap<String, Object>(Map.of("shown", SHOWN, "from", at(filter.from())));
        filter.until().ifPresent(until -> {
            where.append(" and e.starts < :until");
            values.put("until", at(until));
        });
        filter.kind().ifPresent(kind -> {
            where.append(" and e.kind = :kind");
            values.put("kind", kind.word());
        });
        filter.place().ifPresent(place -> {
            where.append(" and e.place = :place");
            values.put("place", place);
        });
        filter.organisation().ifPresent(organisation -> {
            where.append(" and e.organisation = :organisation");
            values.put("organisation", organisation.value());
        });
        filter.language().ifPresent(language -> {
            where.append(" and locate(:language, e.spoken) > 0");
            values.put("language", language.toString());
        });
        if (!filter.words().isEmpty()) {
            where.append(" and locate(:words, e.words) > 0");
            values.put("words", filter.words().toLowerCase(Locale.ROOT));
        }
        for (var need : Need.values()) {
            if (filter.needs().contains(need)) {
                where.append(" and locate('").append(need.word()).append("', e.needs) > 0");
            }
        }
        where.append(filter.free() ? " and e.free = true" : "");
        where.append(filter.open() ? " and e.open = true and e.lookedOver = true" : "");
        TypedQuery<Event> query = entities.createQuery(where + " order by e.starts, e.id", Event.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(from).setMaxResults(limit).getResultList();
    }

    @Override
    public List<Event> written(MemberId author, Collection<OrganisationId> organisations, int limit) {
        return entities.createQuery(
                        "select e from Event e where e.author = :author or e.organisation in :organisations order by e.starts desc, e.id",
                        Event.class)
                .setParameter("author", author.value())
                .setParameter(
                        "organisations",
                        organisations.isEmpty()
                                ? List.of(NOBODY)
                                : organisations.stream()
                                        .map(OrganisationId::value)
                                        .toList())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Event> at(EventState state, int limit) {
        return entities.createQuery(
                        "select e from Event e where e.state = :state order by e.created, e.id", Event.class)
                .setParameter("state", state.word())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Event> notLookedOver(int limit) {
        return entities.createQuery(
                        "select e from Event e where e.state = 'published' and e.lookedOver = false order by e.created, e.id",
                        Event.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public boolean wasLookedOver(OrganisationId organisation) {
        return !entities.createQuery(
                        "select e.id from Event e where e.organisation = :organisation and e.lookedOver = true",
                        UUID.class)
                .setParameter("organisation", organisation.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Event> endedBefore(Instant moment, int limit) {
        return entities.createQuery(
                        "select e from Event e where e.state in :shown and e.ends < :moment order by e.ends",
                        Event.class)
                .setParameter("shown", SHOWN)
                .setParameter("moment", at(moment))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public String version() {
        var row = (Object[]) entities.createNativeQuery(
                        "select count(*), coalesce(max(modified)::text, ''), coalesce(sum(version), 0) from events.event")
                .getSingleResult();
        return row[0] + " " + row[1] + " " + row[2];
    }

    @Override
    public void keep(Event event) {
        entities.persist(event);
    }

    @Override
    public void keep(Revision revision) {
        entities.persist(revision);
    }

    @Override
    public List<Revision> revisions(UUID event) {
        return entities.createQuery(
                        "select r from Revision r where r.event = :event order by r.version desc", Revision.class)
                .setParameter("event", event)
                .getResultList();
    }

    @Override
    public List<MemberId> door(UUID event) {
        return entities.createQuery("select d from DoorPerson d where d.event = :event", DoorPerson.class)
                .setParameter("event", event)
                .getResultStream()
                .map(DoorPerson::member)
                .toList();
    }

    @Override
    public void putAtDoor(UUID event, MemberId member) {
        if (!door(event).contains(member)) {
            entities.persist(new DoorPerson(event, member));
        }
    }

    @Override
    public void takeFromDoor(UUID event, MemberId member) {
        entities.createQuery("delete from DoorPerson d where d.event = :event and d.member = :member")
                .setParameter("event", event)
                .setParameter("member", member.value())
                .executeUpdate();
    }

    @Override
    public List<UUID> doorsOf(MemberId member) {
        return entities.createQuery("select d.event from DoorPerson d where d.member = :member", UUID.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public void remove(UUID id) {
        entities.createQuery("delete from Event e where e.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public List<UUID> sample() {
        return entities.createQuery("select e.id from Event e where e.sample = true", UUID.class)
                .getResultList();
    }

    @Override
    public void forget(MemberId member) {
        for (var entity : List.of("Event", "Revision")) {
            entities.createQuery("update " + entity + " x set x.author = null where x.author = :member")
                    .setParameter("member", member.value())
                    .executeUpdate();
        }
        entities.createQuery("delete from DoorPerson d where d.member = :member")
                .setParameter("member", member.value())
                .executeUpdate();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
