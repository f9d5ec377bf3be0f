package org.interlace.introductions.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestId;
import org.interlace.introductions.domain.Attempt;
import org.interlace.introductions.domain.Between;
import org.interlace.introductions.domain.Figures;
import org.interlace.introductions.domain.Introduction;
import org.interlace.introductions.domain.IntroductionStore;
import org.interlace.introductions.domain.Meeting;
import org.interlace.introductions.domain.Openness;
import org.interlace.introductions.domain.Outcome;
import org.interlace.introductions.domain.Tries;

@ApplicationScoped
class JpaIntroductionStore implements IntroductionStore {

    private static final int LATELY = 200;

    @PersistenceContext(unitName = "introductions")
    private EntityManager entities;

    @Override
    public Optional<Introduction> find(RequestId id) {
        return Optional.ofNullable(entities.find(Introduction.class, id.value()));
    }

    @Override
    public List<Introduction> find(Collection<RequestId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createNamedQuery("Introduction.some", Introduction.class)
                        .setParameter(
                                "requests", ids.stream().map(RequestId::value).toList())
                        .getResultList();
    }

    @Override
    public List<Introduction> askedBy(MemberId asker, Instant since) {
        return entities.createNamedQuery("Introduction.asked", Introduction.class)
                .setParameter("member", asker.value())
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    @Override
    public Set<RequestId> with(MemberId member) {
        return Stream.of("Introduction.with", "Attempt.with")
                .flatMap(query -> entities.createNamedQuery(query, UUID.class)
                        .setParameter("member", member.value())
                        .getResultStream())
                .map(RequestId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Between between(MemberId asker, MemberId target) {
        var row = (Object[]) entities.createNativeQuery("""
                        select (select max(begun) from introductions.introduction where asker = ?1 and target = ?2),
                            (select reach from introductions.openness where member = ?2),
                            (select string_agg(other::text, ' ') from introductions.avoided where member = ?1)
                        """)
                .setParameter(1, asker.value())
                .setParameter(2, target.value())
                .getSingleResult();
        return new Between(
                Optional.ofNullable((Timestamp) row[0]).map(Timestamp::toInstant),
                Optional.ofNullable((String) row[1]).flatMap(Openness::of).orElse(Openness.MEMBERS),
                Optional.ofNullable((String) row[2]).stream()
                        .flatMap(ids -> Arrays.stream(ids.split(" ")))
                        .map(MemberId::parse)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<Introduction> lately() {
        return entities.createQuery(
                        "select i from Introduction i where i.opened is not null order by i.opened desc",
                        Introduction.class)
                .setMaxResults(LATELY)
                .getResultList();
    }

    @Override
    public List<Introduction> opened(Instant after, Instant until) {
        return entities.createNamedQuery("Introduction.opened", Introduction.class)
                .setParameter("after", after.atOffset(ZoneOffset.UTC))
                .setParameter("until", until.atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    @Override
    public void hold(MemberId asker) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 41))::text")
                .setParameter(1, asker.toString())
                .getSingleResult();
    }

    @Override
    public void keep(Introduction introduction) {
        if (!entities.contains(introduction)) {
            entities.persist(introduction);
        }
    }

    @Override
    public Tries tries(RequestId id) {
        return new Tries(entities.createNamedQuery("Attempt.of", Attempt.class)
                .setParameter("request", id.value())
                .getResultList());
    }

    @Override
    public List<Attempt> answeredBy(MemberId member) {
        return entities.createNamedQuery("Attempt.by", Attempt.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public void keep(Attempt attempt) {
        if (!entities.contains(attempt)) {
            entities.persist(attempt);
        }
    }

    @Override
    public Optional<Meeting> meeting(RequestId id) {
        return Optional.ofNullable(entities.find(Meeting.class, id.value()));
    }

    @Override
    public void keep(Meeting meeting) {
        entities.merge(meeting);
    }

    @Override
    public List<Outcome> outcomes(RequestId id) {
        return entities.createNamedQuery("Outcome.of", Outcome.class)
                .setParameter("request", id.value())
                .getResultList();
    }

    @Override
    public List<Outcome> saidBy(MemberId member) {
        return entities.createNamedQuery("Outcome.by", Outcome.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public List<Introduction> recommendedBy(MemberId member) {
        return of("Introduction.recommended", member);
    }

    @Override
    public List<Introduction> divertedBy(MemberId member) {
        return of("Introduction.wished", member);
    }

    private List<Introduction> of(String query, MemberId member) {
        return entities.createNamedQuery(query, Introduction.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public List<Meeting> proposedBy(MemberId member) {
        return entities.createQuery("select m from Meeting m where m.proposer = :member", Meeting.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public void forget(MemberId member) {
        for (var statement : List.of(
                "delete from Outcome o where o.member = :member",
                "delete from Meeting m where m.proposer = :member",
                "delete from Attempt a where a.first = :member or a.second = :member")) {
            entities.createQuery(statement)
                    .setParameter("member", member.value())
                    .executeUpdate();
        }
        recommendedBy(member).forEach(Introduction::unsay);
        entities.createNativeQuery(
                        "update introductions.introduction set without = replace(without, ?1, '') where strpos(without, ?1) > 0")
                .setParameter(1, member.toString())
                .executeUpdate();
    }

    @Override
    public void keep(Outcome outcome) {
        entities.merge(outcome);
    }

    @Override
    public List<Figures.Count> counts(Instant since) {
        @SuppressWarnings("unchecked") // a native query has no types
        List<Object[]> rows = entities.createNativeQuery("""
                        select 1, 'requests', case when opened is null then 'none' else 'room' end, count(*)
                            from introductions.introduction where begun > ?1 group by 3
                        union all select 2, 'through', case when about is not null then 'posting'
                                when forwarded then 'house' else 'tie' end, count(*)
                            from introductions.introduction where opened > ?1 group by 3
                        union all select 3, 'answers', answer, count(*)
                            from introductions.attempt where answer is not null and at > ?1 group by 3
                        union all select 3 + step, case step when 14 then 'met' when 30 then 'useful' else 'result' end,
                                answer, count(*)
                            from introductions.outcome where at > ?1 group by step, 3
                        order by 1, 4 desc, 3
                        """)
                .setParameter(1, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(row -> new Figures.Count((String) row[1], (String) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    @Override
    public void remove(RequestId id) {
        entities.createQuery("delete from Introduction i where i.request = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public List<RequestId> sample() {
        return entities.createQuery("select i.request from Introduction i where i.sample = true", UUID.class)
                .getResultStream()
                .map(RequestId::new)
                .toList();
    }
}
