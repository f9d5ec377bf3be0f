package org.interlace.events.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.events.domain.Enrolment;
import org.interlace.events.domain.EnrolmentState;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.Link;
import org.interlace.events.domain.Reserved;
import org.interlace.events.domain.Seats;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaEnrolmentStore implements EnrolmentStore {

    private static final String COUNTS = " and e.state <> 'left'";

    @PersistenceContext(unitName = "events")
    private EntityManager entities;

    @Override
    public Optional<Enrolment> find(UUID id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id));
    }

    @Override
    public Optional<Enrolment> of(UUID event, MemberId member) {
        return first(enrolments("e.event = :event and e.member = :member" + COUNTS)
                .setParameter("event", event)
                .setParameter("member", member.value()));
    }

    @Override
    public List<Enrolment> of(MemberId member, Instant endedAfter) {
        return enrolments("e.member = :member" + COUNTS
                        + " and exists (select v.id from Event v where v.id = e.event and v.ends > :after)")
                .setParameter("member", member.value())
                .setParameter("after", at(endedAfter))
                .getResultList();
    }

    @Override
    public List<Enrolment> all(MemberId member) {
        return enrolments("e.member = :member")
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public Optional<Enrolment> byLink(String hash) {
        return first(enrolments("exists (select l.hash from Link l where l.hash = :hash and l.enrolment = e.id)")
                .setParameter("hash", hash));
    }

    @Override
    public void link(UUID enrolment, String hash) {
        entities.persist(new Link(hash, enrolment));
    }

    @Override
    public Optional<Enrolment> byTicket(UUID event, String ticket) {
        return first(enrolments("e.event = :event and e.ticket = :ticket")
                .setParameter("event", event)
                .setParameter("ticket", ticket));
    }

    @Override
    public Optional<Enrolment> byOffer(UUID request) {
        return first(enrolments("e.offer = :offer").setParameter("offer", request));
    }

    @Override
    public Optional<Enrolment> byReach(UUID event, String email, String phone) {
        var same = email.isEmpty()
                ? enrolments("e.event = :event and e.email is null and e.phone = :reach" + COUNTS)
                        .setParameter("reach", phone)
                : enrolments("e.event = :event and lower(e.email) = :reach" + COUNTS)
                        .setParameter("reach", email.toLowerCase(Locale.ROOT));
        return first(same.setParameter("event", event));
    }

    @Override
    public List<Enrolment> of(UUID event, Set<EnrolmentState> states) {
        return entities.createQuery(
                        "select e from Enrolment e where e.event = :event and e.state in :states order by e.inLine, e.id",
                        Enrolment.class)
                .setParameter("event", event)
                .setParameter(
                        "states", states.stream().map(EnrolmentState::word).toList())
                .getResultList();
    }

    @Override
    public Map<UUID, Seats.Taken> taken(Collection<UUID> events) {
        var found = new HashMap<UUID, Seats.Taken>();
        if (!events.isEmpty()) {
            entities.createQuery(
                            "select e.event, e.pot, sum(e.people) from Enrolment e where e.event in :events and e.state in ('enrolled', 'offered') group by e.event, e.pot",
                            Object[].class)
                    .setParameter("events", events)
                    .getResultList()
                    .forEach(row -> found.merge(
                            (UUID) row[0],
                            taken((String) row[1], ((Number) row[2]).intValue()),
                            JpaEnrolmentStore::plus));
        }
        return found;
    }

    private static Seats.Taken taken(@Nullable String pot, int people) {
        return pot == null
                ? new Seats.Taken(people, Map.of())
                : new Seats.Taken(0, Map.of(Reserved.Group.of(pot).orElseThrow(), people));
    }

    private static Seats.Taken plus(Seats.Taken one, Seats.Taken other) {
        var groups = new EnumMap<Reserved.Group, Integer>(Reserved.Group.class);
        one.groups().forEach((group, people) -> groups.merge(group, people, Integer::sum));
        other.groups().forEach((group, people) -> groups.merge(group, people, Integer::sum));
        return new Seats.Taken(one.anybody() + other.anybody(), groups);
    }

    @Override
    public long nextInLine(UUID event) {
        return entities.createQuery(
                                "select coalesce(max(e.inLine), 0) from Enrolment e where e.event = :event", Long.class)
                        .setParameter("event", event)
                        .getSingleResult()
                + 1;
    }

    @Override
    public List<Enrolment> toRemind(Instant from, Instant until, int limit) {
        return enrolments(
                        "e.state = 'enrolled' and e.reminded = false and exists (select v.id from Event v where v.id = e.event and v.state = 'published' and v.starts > :from and v.starts <= :until)")
                .setParameter("from", at(from))
                .setParameter("until", at(until))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Enrolment> toThank(Instant from, Instant until, int limit) {
        return enrolments(
                        "e.came is not null and e.thanked = false and exists (select v.id from Event v where v.id = e.event and v.state = 'published' and v.ends > :from and v.ends <= :until)")
                .setParameter("from", at(from))
                .setParameter("until", at(until))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<UUID> waitedFor(Instant now) {
        return entities.createQuery(
                        "select distinct e.event from Enrolment e where e.state = 'waiting' and exists (select v.id from Event v where v.id = e.event and v.state = 'published' and v.starts > :now)",
                        UUID.class)
                .setParameter("now", at(now))
                .getResultList();
    }

    @Override
    public void keep(Enrolment enrolment) {
        entities.persist(enrolment);
    }

    @Override
    public List<UUID> forget(MemberId member) {
        var events = entities.createQuery(
                        "select distinct e.event from Enrolment e where e.member = :member", UUID.class)
                .setParameter("member", member.value())
                .getResultList();
        entities.createQuery("delete from Enrolment e where e.member = :member")
                .setParameter("member", member.value())
                .executeUpdate();
        return events;
    }

    @Override
    public int removeOld(Instant endedBefore) {
        var moment = at(endedBefore);
        entities.createNativeQuery("""
                insert into events.attendance (event, enrolled, came)
                select e.event, sum(e.people), coalesce(sum(e.people) filter (where e.came is not null), 0)
                from events.enrolment e join events.event v on v.id = e.event
                where v.ends < ?1 and e.state = 'enrolled' group by e.event
                on conflict (event) do update
                set enrolled = attendance.enrolled + excluded.enrolled, came = attendance.came + excluded.came
                """).setParameter(1, moment).executeUpdate();
        return entities.createNativeQuery(
                        "delete from events.enrolment e using events.event v where v.id = e.event and v.ends < ?1")
                .setParameter(1, moment)
                .executeUpdate();
    }

    private TypedQuery<Enrolment> enrolments(String condition) {
        return entities.createQuery(
                "select e from Enrolment e where " + condition + " order by e.begun, e.id", Enrolment.class);
    }

    private static Optional<Enrolment> first(TypedQuery<Enrolment> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
