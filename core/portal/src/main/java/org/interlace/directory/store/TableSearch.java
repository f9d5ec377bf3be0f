package org.interlace.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.database.Database;
import org.interlace.directory.domain.Answer;
import org.interlace.directory.domain.Card;
import org.interlace.directory.domain.Question;
import org.interlace.member.domain.Nearness;
import org.interlace.member.domain.Profile;
import org.interlace.member.store.MemberTable;
import org.interlace.safety.store.BlockTable;
import org.interlace.vocabulary.Folding;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The plain search of the tables, for when the graph is away: names and vocabulary words, no counts. What may be seen is
 * decided by each person's {@link Profile}, as on the profile page.
 */
@ApplicationScoped
public class TableSearch {

    private static final int LOOKED_AT = 300;

    private final Database database;
    private final MemberTable members;
    private final Vocabulary vocabulary;

    @Inject
    TableSearch(Database database, MemberTable members, Vocabulary vocabulary) {
        this.database = database;
        this.members = members;
        this.vocabulary = vocabulary;
    }

    /** Answers a question with the first people that fit; there is no second page. */
    public Answer search(Question question, View view, @Nullable UUID viewer) {
        var nearness = view == View.MEMBERS ? Nearness.MEMBER : Nearness.VISITOR;
        var cards = new ArrayList<Card>();
        for (var member : members.find(candidates(question, viewer))) {
            var profile = member.seenBy(nearness);
            var card = card(profile);
            if (profile.visible() && fits(card, profile, question) && cards.size() < question.limit()) {
                cards.add(card);
            }
        }
        return new Answer(cards, cards.size(), false, Map.of(), null, true);
    }

    private List<UUID> candidates(Question question, @Nullable UUID viewer) {
        var words = Folding.fold(question.words());
        var like = "%" + words.replace(" ", "%") + "%";
        var terms = vocabulary
                .match(TermKind.SKILL, words)
                .map(Term::id)
                .map(Set::of)
                .orElse(Set.of());
        return database.list(
                """
                select m.id from member.member m
                where (m.name_key like ? or exists (select 1 from member.skill s where s.member = m.id and s.term = any(?::uuid[])))
                and %s limit ?
                """.formatted(BlockTable.NOT_APART),
                row -> Database.id(row, "id"),
                like,
                terms,
                viewer,
                viewer,
                LOOKED_AT);
    }

    private static boolean fits(Card card, Profile profile, Question question) {
        boolean named = question.wordless()
                || Folding.fold(profile.name()).contains(Folding.fold(question.words()))
                || !profile.skills().isEmpty();
        return named
                && question.filters().entrySet().stream()
                        .allMatch(filter -> card.values(filter.getKey()).containsAll(filter.getValue()));
    }

    private Card card(Profile profile) {
        var values = new HashMap<String, List<String>>();
        values.put("skill", keys(profile.skills()));
        values.put("sector", keys(profile.sectors()));
        values.put(
                "language",
                keys(profile.languages().stream().map(skill -> skill.term()).toList()));
        values.put("place", profile.place() == null ? List.of() : keys(List.of(profile.place())));
        values.put("kind", profile.kinds());
        return new Card(
                profile.id().toString(),
                profile.handle(),
                profile.name(),
                profile.headline(),
                profile.language(),
                values);
    }

    private List<String> keys(List<UUID> terms) {
        return vocabulary.terms(terms).stream().map(Term::key).toList();
    }
}
