package org.interlace.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.directory.Expertise.Match;
import org.interlace.api.member.MemberId;
import org.interlace.directory.domain.Rotation;
import org.interlace.graph.GraphDriver;
import org.interlace.vocabulary.Folding;

/** People who have to do with topics, from the graph. */
@ApplicationScoped
public class ExpertiseSearch {

    /** Of a topic that many have, so many of today's part of the rotation are looked at. */
    private static final int LOOKED_AT = 300;

    private static final int LONG = 4;

    private static final String APART = """
            OPTIONAL MATCH (own:Member {id: $viewer})-[:BLOCKS]-(b:Member)
            WITH collect(b) AS blocked
            """;

    private static final String BY_TOPICS = APART + """
            UNWIND $topics AS topic
            MATCH (t:Skill|Sector|Topic {id: topic})
            WITH blocked, t, COUNT { (t)<-[:CAN|WORKS_IN|CARES_ABOUT]-() } AS many
            CALL (t, many) {
                MATCH (m:Member)-[:CAN|WORKS_IN|CARES_ABOUT]->(t)
                WHERE many <= $most OR (m.turn - $start + 1.0) % 1.0 < toFloat($most) / many
                RETURN m
            }
            WITH blocked, m, sum(1.0 / log(2 + many)) AS worth, collect(t.id) AS topics
            WHERE m.turn IS NOT NULL AND m.id <> $viewer AND NOT m IN blocked
            RETURN m.id AS person, topics
            ORDER BY worth DESC, (m.turn - $start + 1.0) % 1.0 LIMIT $limit
            """;

    private static final String BY_WORDS = APART + """
            CALL db.index.fulltext.queryNodes('member_search_members', $words, {limit: $limit}) YIELD node AS m, score
            WITH blocked, m, score WHERE m.id <> $viewer AND NOT m IN blocked
            RETURN m.id AS person, [] AS topics ORDER BY score DESC, m.turn
            """;

    private final GraphDriver graph;
    private final Clock clock;

    @Inject
    ExpertiseSearch(GraphDriver graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Those who have some of the topics. */
    public List<Match> byTopics(MemberId viewer, List<UUID> topics, int limit) {
        return graph.list(
                BY_TOPICS,
                Map.of(
                        "viewer", viewer.toString(),
                        "topics", topics.stream().map(UUID::toString).toList(),
                        "most", LOOKED_AT,
                        "start", Rotation.start(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                        "limit", limit),
                row -> new Match(
                        MemberId.parse(row.get("person").asString()),
                        row.get("topics").asList(value -> UUID.fromString(value.asString()))));
    }

    /** Those whose words match some of a text. */
    public List<Match> byWords(MemberId viewer, String text, int limit) {
        var words = words(text);
        return words.isEmpty()
                ? List.of()
                : new ArrayList<>(graph.list(
                        BY_WORDS,
                        Map.of("viewer", viewer.toString(), "words", words, "limit", limit),
                        row -> new Match(MemberId.parse(row.get("person").asString()), List.of())));
    }

    /** Nothing but letters and digits reaches the index. */
    private static String words(String text) {
        return Arrays.stream(Folding.fold(text).split(" "))
                .filter(word -> word.length() >= LONG)
                .distinct()
                .collect(Collectors.joining(" OR "));
    }
}
