package org.interlace.introductions.posting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.member.MemberId;
import org.interlace.introductions.posting.domain.PassedOver;
import org.interlace.introductions.posting.domain.Posting;
import org.interlace.introductions.posting.domain.PostingStore;

@ApplicationScoped
class JpaPostingStore implements PostingStore {

    private static final int MOST = 100;
    private static final String SHOWN = "select * from introductions.posting where kind = ?1 and shown and until > ?2";

    @PersistenceContext(unitName = "introductions")
    private EntityManager entities;

    @Override
    public Optional<Posting> find(UUID id) {
        return Optional.ofNullable(entities.find(Posting.class, id));
    }

    @Override
    public List<Posting> of(MemberId member) {
        return entities.createQuery(
                        "select p from Posting p where p.member = :member order by p.begun desc", Posting.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public List<Posting> about(Posting.Kind kind, Collection<UUID> topics, Instant now) {
        return topics.isEmpty()
                ? List.of()
                : found(shown("string_to_array(topics, ' ') && string_to_array(?3, ' ')", kind, now)
                        .setParameter(3, topics.stream().map(UUID::toString).collect(Collectors.joining(" "))));
    }

    @Override
    public List<Posting> saying(Posting.Kind kind, String words, Instant now) {
        return found(shown("strpos(lower(text), ?3) > 0", kind, now).setParameter(3, words.toLowerCase(Locale.ROOT)));
    }

    private Query shown(String condition, Posting.Kind kind, Instant now) {
        return entities.createNativeQuery(SHOWN + " and " + condition + " order by begun desc", Posting.class)
                .setParameter(1, kind.word())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setMaxResults(MOST);
    }

    @SuppressWarnings("unchecked")
    private static List<Posting> found(Query query) {
        return query.getResultList();
    }

    @Override
    public List<UUID> passedOver(MemberId member) {
        return entities.createQuery("select p.posting from PassedOver p where p.member = :member", UUID.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public void passOver(MemberId member, UUID posting) {
        entities.merge(new PassedOver(member, posting));
    }

    @Override
    public void hold(MemberId member) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 42))::text")
                .setParameter(1, member.toString())
                .getSingleResult();
    }

    @Override
    public void keep(Posting posting) {
        if (!entities.contains(posting)) {
            entities.persist(posting);
        }
    }

    @Override
    public void remove(UUID id) {
        entities.createQuery("delete from Posting p where p.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void forget(MemberId member) {
        for (var entity : List.of("Posting", "PassedOver")) {
            entities.createQuery("delete from " + entity + " p where p.member = :member")
                    .setParameter("member", member.value())
                    .executeUpdate();
        }
    }

    @Override
    public int removeOld(Instant before) {
        return entities.createQuery("delete from Posting p where p.end < :before")
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public List<UUID> sample() {
        return entities.createQuery("select p.id from Posting p where p.sample = true", UUID.class)
                .getResultList();
    }
}
