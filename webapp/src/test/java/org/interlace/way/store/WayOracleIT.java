package org.interlace.way.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.api.member.MemberId;
import org.interlace.api.way.WayQuestion;
import org.interlace.graph.GraphDriver;
import org.interlace.graph.GraphDrivers;
import org.interlace.testkit.Portal;
import org.interlace.testkit.PortalTest;
import org.junit.jupiter.api.Test;

/**
 * A thousand small random communities in the real graph, and beside it an oracle that only knows the rules: who may be on
 * a way, and nobody else, is found.
 */
@PortalTest
class WayOracleIT {

    private static final int COMMUNITIES = 1000;
    private static final String MARK = "oracle";

    private final Random random = new Random(7);

    /** A tie, open to introductions or not. */
    private record Tie(MemberId one, MemberId other, boolean open, long confirmed) {

        boolean joins(MemberId a, MemberId b) {
            return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
        }
    }

    /** A community, as the oracle sees it. */
    private record Community(List<MemberId> people, List<Tie> ties, Set<Set<MemberId>> blocks) {

        boolean tied(MemberId a, MemberId b) {
            return ties.stream().anyMatch(tie -> tie.joins(a, b));
        }

        boolean open(MemberId a, MemberId b) {
            return ties.stream().anyMatch(tie -> tie.open() && tie.joins(a, b));
        }

        /** The rules, word for word: no two people on the way are apart, each tie is open, the ends are not tied. */
        Set<List<MemberId>> ways(MemberId from, MemberId to, Set<MemberId> without) {
            var found = new HashSet<List<MemberId>>();
            if (from.equals(to) || tied(from, to)) {
                return found;
            }
            for (var c : people) {
                if (open(from, c) && open(c, to) && together(from, c, to) && !without.contains(c)) {
                    found.add(List.of(c));
                }
                for (var d : people) {
                    boolean four = Set.copyOf(List.of(from, c, d)).size() == 3 && !c.equals(to) && !d.equals(to);
                    if (four
                            && open(from, c)
                            && open(c, d)
                            && open(d, to)
                            && together(from, c, d, to)
                            && !without.contains(c)
                            && !without.contains(d)) {
                        found.add(List.of(c, d));
                    }
                }
            }
            return found;
        }

        private boolean together(MemberId... all) {
            for (var one : all) {
                for (var other : all) {
                    if (!one.equals(other) && blocks.contains(Set.of(one, other))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    private Community community() {
        int many = 5 + random.nextInt(5);
        var people = new ArrayList<MemberId>();
        for (int i = 0; i < many; i++) {
            people.add(new MemberId(new UUID(random.nextLong(), random.nextLong())));
        }
        var ties = new ArrayList<Tie>();
        var blocks = new HashSet<Set<MemberId>>();
        for (int i = 0; i < many; i++) {
            for (int j = i + 1; j < many; j++) {
                if (random.nextInt(100) < 40) {
                    ties.add(new Tie(people.get(i), people.get(j), random.nextInt(4) > 0, random.nextInt(1 << 30)));
                }
                if (random.nextInt(100) < 8) {
                    blocks.add(Set.of(people.get(i), people.get(j)));
                }
            }
        }
        return new Community(people, ties, blocks);
    }

    @Test
    void whoever_may_be_on_a_way_is_found_and_nobody_else(Portal portal) throws IOException {
        var driver = GraphDrivers.of(portal);
        try {
            var communities = new ArrayList<Community>();
            for (int i = 0; i < COMMUNITIES; i++) {
                communities.add(community());
            }
            write(driver, communities);
            driver.patiently(() -> compare(new WayGraph(driver), communities));
        } finally {
            GraphDrivers.close(driver);
            // another one, since the first may believe that the graph is away
            var broom = GraphDrivers.of(portal);
            broom.write("MATCH (m:Member {mark: $mark}) DETACH DELETE m", Map.of("mark", MARK));
            GraphDrivers.close(broom);
        }
    }

    private void compare(WayGraph graph, List<Community> communities) {
        int asked = 0;
        int ways = 0;
        for (var one : communities) {
            for (int i = 0; i < 3; i++) {
                var from = some(one);
                var to = some(one);
                var without = random.nextBoolean() ? Set.of(some(one)) : Set.<MemberId>of();
                var expected = one.ways(from, to, without);
                assertThat(found(graph, from, to, without))
                        .as("community of %s from %s to %s", one, from, to)
                        .isEqualTo(expected);
                asked++;
                ways += expected.size();
            }
            var from = some(one);
            var reached = graph.reached(from, one.people());
            var around = graph.around(from, one.people().size());
            for (var to : one.people()) {
                assertThat(Set.copyOf(around.getOrDefault(to, List.of())))
                        .as("community of %s around %s stands %s", one, from, to)
                        .isEqualTo(one.ways(from, to, Set.of()).stream()
                                .filter(way -> way.size() == 1)
                                .map(way -> way.get(0))
                                .collect(Collectors.toSet()));
                assertThat(Set.copyOf(reached.getOrDefault(to, List.of())))
                        .as("community of %s from %s reaches %s", one, from, to)
                        .isEqualTo(one.ways(from, to, Set.of()));
                asked++;
            }
        }
        assertThat(ways).isGreaterThan(COMMUNITIES / 2);
        System.out.printf("ways: %d questions in %d communities, %d ways, differences 0%n", asked, COMMUNITIES, ways);
    }

    private static Set<List<MemberId>> found(WayGraph graph, MemberId from, MemberId to, Set<MemberId> without) {
        var found = new HashSet<List<MemberId>>();
        graph.finding(new WayQuestion(from, to, without, Set.of())).get().ifPresent(answer -> answer.chains()
                .forEach(chain ->
                        found.add(chain.people().stream().map(WayGraph.Stop::id).toList())));
        return found;
    }

    private MemberId some(Community community) {
        return community.people().get(random.nextInt(community.people().size()));
    }

    private static void write(GraphDriver driver, List<Community> communities) {
        var people = new ArrayList<String>();
        var ties = new ArrayList<Map<String, Object>>();
        var blocks = new ArrayList<List<String>>();
        for (var one : communities) {
            one.people().forEach(person -> people.add(person.toString()));
            for (var tie : one.ties()) {
                var row = new HashMap<String, Object>();
                row.put("a", tie.one().toString());
                row.put("b", tie.other().toString());
                row.put("open", tie.open());
                row.put("confirmed", tie.confirmed());
                ties.add(row);
            }
            one.blocks()
                    .forEach(pair ->
                            blocks.add(pair.stream().map(MemberId::toString).toList()));
        }
        driver.write(
                "UNWIND $people AS id CREATE (:Member {id: id, mark: $mark, version: 1})",
                Map.of("people", people, "mark", MARK));
        driver.write("""
                UNWIND $ties AS t MATCH (a:Member {id: t.a}), (b:Member {id: t.b})
                CREATE (a)-[:TIED {open: t.open, confirmed: t.confirmed, kind: 'friend', since: t.confirmed}]->(b)
                """, Map.of("ties", ties));
        driver.write("""
                UNWIND $blocks AS pair MATCH (a:Member {id: pair[0]}), (b:Member {id: pair[1]})
                CREATE (a)-[:BLOCKS]->(b)
                """, Map.of("blocks", blocks));
    }
}
