package org.interlace.way.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.interlace.api.member.MemberId;
import org.interlace.api.way.WayQuestion;
import org.interlace.graph.GraphDriver;
import org.interlace.way.domain.Link;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Chains of open ties in the graph. What is asked grows with people's ties, not with the community: of the target the
 * neighbours are collected once, and the asker's side is walked and tested against them.
 */
@ApplicationScoped
public class WayGraph {

    /** Chains brought back for one question, those whose first tie is fresher first. */
    private static final int MOST_DIRECT = 60;

    private static final int MOST_LONGER = 120;

    /** With so many chains of one connector nobody looks for longer ones. */
    private static final int ENOUGH = 20;

    /** Chains looked at for each person of a page. */
    private static final int MOST_OF_PAGE = 24;

    private static final String FIND = """
            MATCH (a:Member {id: $from}), (t:Member {id: $to})
            WHERE a <> t AND NOT EXISTS { (a)-[:TIED]-(t) }
            OPTIONAL MATCH (a)-[:BLOCKS]-(x:Member)
            WITH a, t, collect(x) AS mine
            OPTIONAL MATCH (t)-[:BLOCKS]-(y:Member)
            WITH a, t, mine, mine + collect(y) AS blocked
            WHERE NOT t IN mine
            CALL (a, t, blocked) {
                MATCH (t)-[r:TIED]-(j:Member)
                WHERE r.open AND NOT j IN blocked AND NOT j.id IN $without
                RETURN collect(j) AS js
            }
            CALL (a, t, js) {
                MATCH (a)-[r1:TIED]-(c:Member) WHERE r1.open AND c IN js
                MATCH (c)-[r2:TIED]-(t)
                WITH c, r1, r2 ORDER BY r1.confirmed DESC, c.id LIMIT $mostDirect
                RETURN collect({people: [c], ties: [r1, r2]}) AS direct
            }
            CALL (a, t, js, blocked, direct) {
                WITH * WHERE size(direct) < $enough
                MATCH (a)-[r1:TIED]-(c:Member)
                WHERE r1.open AND NOT c IN blocked AND NOT c.id IN $without
                MATCH (c)-[r2:TIED]-(d:Member)
                WHERE r2.open AND d IN js AND d <> a AND NOT EXISTS { (c)-[:BLOCKS]-(d) }
                MATCH (d)-[r3:TIED]-(t)
                WITH c, d, r1, r2, r3 ORDER BY r1.confirmed DESC, c.id, d.id LIMIT $mostLonger
                RETURN collect({people: [c, d], ties: [r1, r2, r3]}) AS longer
            }
            RETURN [(a)-[:SPEAKS]->(l) | l.key] AS fromLanguages, [(t)-[:SPEAKS]->(l) | l.key] AS toLanguages,
                [way IN direct + longer | {
                    people: [p IN way.people | {id: p.id, languages: [(p)-[:SPEAKS]->(l) | l.key],
                        topics: [(p)-[:CAN|WORKS_IN|CARES_ABOUT]->(x) WHERE x.key IN $topics | x.key]}],
                    ties: [r IN way.ties | {kind: r.kind, confirmed: r.confirmed}]}] AS ways
            """;

    private static final String REACHED = """
            MATCH (a:Member {id: $from})
            OPTIONAL MATCH (a)-[:BLOCKS]-(x:Member)
            WITH a, collect(x) AS blocked
            CALL (a, blocked) {
                MATCH (a)-[r:TIED]-(c:Member)
                RETURN collect(c) AS tied, collect(CASE WHEN r.open AND NOT c IN blocked THEN c END) AS cs
            }
            CALL (a, blocked, cs) {
                UNWIND cs AS c
                MATCH (c)-[r:TIED]-(d:Member)
                WHERE r.open AND d <> a AND NOT d IN blocked
                RETURN collect(DISTINCT d) AS ds
            }
            UNWIND $to AS id
            MATCH (t:Member {id: id}) WHERE t <> a AND NOT t IN blocked AND NOT t IN tied
            CALL (a, t, cs, ds) {
                MATCH (t)-[r2:TIED]-(c:Member)
                WHERE r2.open AND c IN cs AND NOT EXISTS { (c)-[:BLOCKS]-(t) }
                RETURN [c.id] AS people LIMIT $most
            UNION ALL
                MATCH (t)-[r3:TIED]-(d:Member)
                WHERE r3.open AND d IN ds AND NOT EXISTS { (d)-[:BLOCKS]-(t) }
                MATCH (d)-[r2:TIED]-(c:Member)
                WHERE r2.open AND c IN cs AND NOT EXISTS { (c)-[:BLOCKS]-(d) } AND NOT EXISTS { (c)-[:BLOCKS]-(t) }
                RETURN [c.id, d.id] AS people LIMIT $most
            }
            RETURN t.id AS id, collect(people) AS chains
            """;

    private static final String AROUND = """
            MATCH (a:Member {id: $from})
            OPTIONAL MATCH (a)-[:BLOCKS]-(x:Member)
            WITH a, collect(x) AS blocked
            CALL (a) {
                MATCH (a)-[:TIED]-(c:Member)
                RETURN collect(c) AS tied
            }
            MATCH (a)-[r1:TIED]-(c:Member)
            WHERE r1.open AND NOT c IN blocked
            MATCH (c)-[r2:TIED]-(t:Member)
            WHERE r2.open AND t <> a AND NOT t IN blocked AND NOT t IN tied AND NOT EXISTS { (c)-[:BLOCKS]-(t) }
            WITH t, collect(DISTINCT c.id)[..$most] AS through ORDER BY t.id LIMIT $people
            RETURN t.id AS id, through
            """;

    private final GraphDriver graph;

    @Inject
    WayGraph(GraphDriver graph) {
        this.graph = graph;
    }

    /** Somebody on a chain, with what members may see of them. */
    public record Stop(MemberId id, Set<String> languages, Set<String> topics) {}

    /** Ties and the people between them. */
    public record Found(List<Link> links, List<Stop> people) {}

    /** All chains found, and the languages at both ends. */
    public record Answer(Set<String> fromLanguages, Set<String> toLanguages, List<Found> chains) {}

    /** Asks for the chains between two; empty when there is nothing between them, or nobody. The answer can be awaited. */
    public Supplier<Optional<Answer>> finding(WayQuestion question) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", question.from().toString());
        parameters.put("to", question.to().toString());
        parameters.put(
                "without", question.without().stream().map(MemberId::toString).toList());
        parameters.put("topics", List.copyOf(question.topics()));
        parameters.put("mostDirect", MOST_DIRECT);
        parameters.put("mostLonger", MOST_LONGER);
        parameters.put("enough", ENOUGH);
        var answer = graph.listing(FIND, parameters, WayGraph::answer);
        return () -> answer.get().stream().findFirst();
    }

    private static Answer answer(Record row) {
        return new Answer(
                words(row.get("fromLanguages")),
                words(row.get("toLanguages")),
                row.get("ways").asList(WayGraph::found));
    }

    private static Found found(Value way) {
        return new Found(
                way.get("ties")
                        .asList(tie -> new Link(
                                tie.get("kind").asString(),
                                Instant.ofEpochSecond(tie.get("confirmed").asLong()))),
                way.get("people")
                        .asList(person -> new Stop(
                                member(person.get("id")),
                                words(person.get("languages")),
                                words(person.get("topics")))));
    }

    private static Set<String> words(Value list) {
        return Set.copyOf(list.asList(Value::asString));
    }

    private static MemberId member(Value id) {
        return new MemberId(UUID.fromString(id.asString()));
    }

    /** For each of some people the chains to them, as those who would be asked; who has none is absent. */
    public Map<MemberId, List<List<MemberId>>> reached(MemberId from, Collection<MemberId> to) {
        var found = new HashMap<MemberId, List<List<MemberId>>>();
        graph.list(
                REACHED,
                Map.of(
                        "from",
                        from.toString(),
                        "to",
                        to.stream().map(MemberId::toString).toList(),
                        "most",
                        MOST_OF_PAGE),
                row -> found.put(
                        member(row.get("id")), row.get("chains").asList(chain -> chain.asList(WayGraph::member))));
        return found;
    }

    /** People to whom there is a chain of one, each with those who would be asked. */
    public Map<MemberId, List<MemberId>> around(MemberId from, int most) {
        var found = new HashMap<MemberId, List<MemberId>>();
        graph.list(
                AROUND,
                Map.of("from", from.toString(), "people", most, "most", MOST_OF_PAGE),
                row -> found.put(member(row.get("id")), row.get("through").asList(WayGraph::member)));
        return found;
    }
}
