package org.interlace.introductions.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.member.MemberId;
import org.interlace.introductions.domain.Avoided;
import org.interlace.introductions.domain.Openness;
import org.interlace.introductions.domain.OperatorRules;
import org.interlace.introductions.domain.OwnOpenness;
import org.interlace.introductions.domain.PreferenceStore;
import org.interlace.introductions.domain.Rules;

@ApplicationScoped
class JpaPreferenceStore implements PreferenceStore {

    @PersistenceContext(unitName = "introductions")
    private EntityManager entities;

    @Override
    public Set<MemberId> avoidedBy(MemberId member) {
        return entities.createQuery("select a.other from Avoided a where a.member = :member", UUID.class)
                .setParameter("member", member.value())
                .getResultStream()
                .map(MemberId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void avoid(MemberId member, Collection<MemberId> others) {
        entities.createQuery("delete from Avoided a where a.member = :member")
                .setParameter("member", member.value())
                .executeUpdate();
        others.stream().distinct().forEach(other -> entities.persist(new Avoided(member, other)));
    }

    @Override
    public Map<MemberId, Openness> openness(Collection<MemberId> members) {
        var found = new HashMap<MemberId, Openness>();
        if (!members.isEmpty()) {
            entities.createQuery("select o from OwnOpenness o where o.member in :members", OwnOpenness.class)
                    .setParameter(
                            "members", members.stream().map(MemberId::value).toList())
                    .getResultList()
                    .forEach(one -> found.put(one.member(), one.openness()));
        }
        return found;
    }

    @Override
    public void choose(MemberId member, Openness openness) {
        entities.merge(new OwnOpenness(member, openness));
    }

    @Override
    public Rules rules() {
        return Optional.ofNullable(entities.find(OperatorRules.class, OperatorRules.ONE))
                .map(OperatorRules::rules)
                .orElse(Rules.USUAL);
    }

    @Override
    public void decide(Rules rules) {
        entities.merge(new OperatorRules(rules));
    }

    @Override
    public void forget(MemberId member) {
        entities.createQuery("delete from Avoided a where a.member = :member or a.other = :member")
                .setParameter("member", member.value())
                .executeUpdate();
        entities.createQuery("delete from OwnOpenness o where o.member = :member")
                .setParameter("member", member.value())
                .executeUpdate();
    }
}
