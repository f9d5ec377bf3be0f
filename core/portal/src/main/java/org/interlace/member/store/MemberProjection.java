package org.interlace.member.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;
import org.interlace.graph.schema.Labels;
import org.interlace.graph.schema.Properties;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.LanguageSkill;
import org.interlace.member.domain.Member;
import org.interlace.vocabulary.Folding;
import org.interlace.vocabulary.NameKeys;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A member as a node: what every member may see, and beside it what everybody may see. A field for fewer people never
 * leaves the tables. Who hides even the name stands in the graph as a bare node, for ties only.
 */
@ApplicationScoped
public class MemberProjection implements GraphProjection {

    /** The kind of subject. */
    public static final String KIND = "member";

    private static final Set<String> EDGES = Set.of("CAN", "WORKS_IN", "CARES_ABOUT", "SPEAKS", "LIVES_IN", "IS");

    private final MemberTable members;
    private final Vocabulary vocabulary;

    @Inject
    MemberProjection(MemberTable members, Vocabulary vocabulary) {
        this.members = members;
        this.vocabulary = vocabulary;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public GraphShape shape() {
        return new GraphShape.Node(Labels.MEMBER, EDGES);
    }

    @Override
    public List<GraphState> read(Collection<UUID> subjects) {
        members.forgetRules();
        var found = members.find(subjects);
        if (found.stream().anyMatch(this::hasNewTerm)) {
            vocabulary.forget();
        }
        return found.stream().map(this::state).toList();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return members.all(after, limit);
    }

    /** A term that stands in the tables is not in memory yet: it was added a moment ago, here or on another node. */
    private boolean hasNewTerm(Member member) {
        return Stream.of(
                        member.skills().stream(),
                        member.sectors().stream(),
                        member.topics().stream(),
                        member.languages().stream().map(LanguageSkill::term),
                        Stream.ofNullable(member.place()))
                .flatMap(terms -> terms)
                .anyMatch(term -> vocabulary.term(term).isEmpty());
    }

    private GraphState state(Member member) {
        var properties = new HashMap<String, Object>();
        properties.put(Properties.VERSION, (long) member.version());
        if (!shown(member, Field.NAME, Audience.MEMBERS)) {
            return new GraphState.Node(member.id().value(), properties, List.of());
        }
        var facts = facts(member);
        properties.put("handle", member.handle());
        properties.put("name", member.name());
        properties.put(Properties.TURN, turn(member.id().value()));
        properties.put(Properties.SEARCH_MEMBERS, words(member, facts, Audience.MEMBERS));
        put(properties, "headline", shown(member, Field.HEADLINE, Audience.MEMBERS) ? member.headline() : null);
        put(properties, "language", member.language());
        if (shown(member, Field.NAME, Audience.EVERYONE)) {
            properties.put(Properties.OPEN_TURN, turn(member.id().value()));
            properties.put(Properties.SEARCH_OPEN, words(member, facts, Audience.EVERYONE));
            properties.put("headlineOpen", shown(member, Field.HEADLINE, Audience.EVERYONE));
        }
        return new GraphState.Node(member.id().value(), properties, edges(member, facts));
    }

    private static void put(Map<String, Object> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }

    private static List<GraphState.Edge> edges(Member member, List<Fact> facts) {
        var edges = new ArrayList<GraphState.Edge>();
        for (var fact : facts) {
            if (shown(member, fact.field, Audience.MEMBERS)) {
                var properties = new HashMap<String, Object>();
                properties.put(Properties.OPEN, shown(member, fact.field, Audience.EVERYONE));
                put(properties, "level", fact.level);
                edges.add(new GraphState.Edge(
                        fact.term.kind().relation(), fact.term.kind().graphLabel(), fact.term.id(), properties));
            }
        }
        return edges;
    }

    private record Fact(Field field, Term term, @Nullable String level) {}

    private List<Fact> facts(Member member) {
        var facts = new ArrayList<Fact>();
        vocabulary.terms(member.skills()).forEach(term -> facts.add(new Fact(Field.SKILLS, term, null)));
        vocabulary.terms(member.sectors()).forEach(term -> facts.add(new Fact(Field.SECTORS, term, null)));
        vocabulary.terms(member.topics()).forEach(term -> facts.add(new Fact(Field.TOPICS, term, null)));
        member.languages().forEach(skill -> vocabulary
                .term(skill.term())
                .ifPresent(term -> facts.add(new Fact(Field.LANGUAGES, term, skill.level()))));
        if (member.place() != null) {
            vocabulary.term(member.place()).ifPresent(term -> facts.add(new Fact(Field.PLACE, term, null)));
        }
        member.kinds().stream()
                .map(kind -> vocabulary.term(TermKind.KIND, kind).orElse(null))
                .filter(Objects::nonNull)
                .forEach(term -> facts.add(new Fact(Field.KINDS, term, null)));
        return facts;
    }

    /** In one order whatever the run, so that the same member is always the same text. */
    private String words(Member member, List<Fact> facts, Audience audience) {
        var words = new TreeSet<String>();
        Stream.of(Optional.of(member.name()), Optional.ofNullable(member.latinName()))
                .flatMap(Optional::stream)
                .forEach(name -> {
                    words.addAll(Folding.searchWords(name));
                    words.addAll(NameKeys.of(name));
                });
        if (member.headline() != null && shown(member, Field.HEADLINE, audience)) {
            words.addAll(Folding.searchWords(member.headline()));
        }
        if (member.about() != null && shown(member, Field.ABOUT, audience)) {
            words.addAll(Folding.searchWords(member.about()));
        }
        member.fieldsFor(audience)
                .forEach(value ->
                        value.field().words(value.answer()).forEach(text -> words.addAll(Folding.searchWords(text))));
        for (var fact : facts) {
            if (shown(member, fact.field, audience)) {
                words.addAll(vocabulary.searchWords(fact.term));
            }
        }
        return String.join(" ", words);
    }

    private static boolean shown(Member member, Field field, Audience atLeast) {
        return member.audiences().of(field).compareTo(atLeast) >= 0;
    }

    /** A fixed place in the daily rotation, evenly spread over [0, 1): 53 bits of the random id. */
    static double turn(UUID id) {
        return (id.getLeastSignificantBits() & ((1L << 53) - 1)) * 0x1.0p-53;
    }
}
