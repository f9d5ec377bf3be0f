package org.interlace.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.account.Viewer;
import org.interlace.api.directory.Expertise;
import org.interlace.api.member.MemberId;
import org.interlace.directory.store.ExpertiseSearch;
import org.interlace.graph.GraphUnavailableException;
import org.interlace.member.domain.Nearness;
import org.interlace.member.store.MemberTable;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.Vocabulary;

/** What texts are about, and for whom: from the vocabulary in memory and the graph. */
@ApplicationScoped
public class CommunityExpertise implements Expertise {

    private final Vocabulary vocabulary;
    private final ExpertiseSearch search;
    private final MemberTable members;
    private final Viewer viewer;

    @Inject
    CommunityExpertise(Vocabulary vocabulary, ExpertiseSearch search, MemberTable members, Viewer viewer) {
        this.vocabulary = vocabulary;
        this.search = search;
        this.members = members;
        this.viewer = viewer;
    }

    @Override
    public List<UUID> named(String text) {
        return vocabulary.named(text).stream().map(Term::id).toList();
    }

    @Override
    public Set<UUID> of(MemberId member) {
        return members.find(member)
                .map(one -> one.seenBy(Nearness.MEMBER))
                .map(seen -> {
                    var all = new HashSet<>(seen.skills());
                    all.addAll(seen.sectors());
                    all.addAll(seen.topics());
                    return Set.copyOf(all);
                })
                .orElse(Set.of());
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> topics, Locale language) {
        var names = new LinkedHashMap<UUID, String>();
        topics.forEach(id -> vocabulary.term(id).ifPresent(term -> names.put(id, term.label(language))));
        return names;
    }

    @Override
    public List<Match> people(List<UUID> topics, String text) {
        var own = viewer.member();
        if (own.isEmpty()) {
            return List.of();
        }
        try {
            return topics.isEmpty() ? search.byWords(own.get(), text, MOST) : search.byTopics(own.get(), topics, MOST);
        } catch (GraphUnavailableException e) {
            return List.of();
        }
    }
}
