package org.interlace.bench.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;

/**
 * The chains of {@code way.store.WayGraph}, walked in Java beside the store: the same people, the same order, the same
 * limits, the same answer.
 */
public final class WayProcedure {

    private static final Label MEMBER = Label.label("Member");
    private static final RelationshipType TIED = RelationshipType.withName("TIED");
    private static final RelationshipType BLOCKS = RelationshipType.withName("BLOCKS");
    private static final RelationshipType SPEAKS = RelationshipType.withName("SPEAKS");
    private static final RelationshipType[] KNOWS = {
        RelationshipType.withName("CAN"),
        RelationshipType.withName("WORKS_IN"),
        RelationshipType.withName("CARES_ABOUT")
    };
    private static final Comparator<Chain> FRESH = Comparator.<Chain>comparingLong(chain -> -chain.confirmed())
            .thenComparing(chain -> id(chain.people.get(0)))
            .thenComparing(chain -> id(chain.people.get(chain.people.size() - 1)));

    /** Set by Neo4j. */
    @Context
    @SuppressWarnings("NullAway.Init")
    public Transaction transaction;

    /** The whole answer in one row, as the portal asks for it. */
    public static final class Answer {

        /** Keys of the languages of who asks. */
        public final List<String> fromLanguages;

        /** Keys of the languages of whom they wish to meet. */
        public final List<String> toLanguages;

        /** People and ties. */
        public final List<Map<String, Object>> ways;

        Answer(List<String> fromLanguages, List<String> toLanguages, List<Map<String, Object>> ways) {
            this.fromLanguages = fromLanguages;
            this.toLanguages = toLanguages;
            this.ways = ways;
        }
    }

    private record Chain(List<Node> people, List<Relationship> ties) {

        long confirmed() {
            return (long) ties.get(0).getProperty("confirmed");
        }
    }

    /**
     * The chains between two.
     *
     * @param from id of who asks
     * @param to id of whom they wish to meet
     * @param without ids of whom nobody asks
     * @param topics keys of what it is about
     * @param mostDirect chains of one person brought back
     * @param mostLonger chains of two
     * @param enough with so many chains of one nobody looks for longer ones
     */
    @Procedure(name = "interlace.bench.ways", mode = Mode.READ)
    public Stream<Answer> ways(
            @Name("from") String from,
            @Name("to") String to,
            @Name("without") List<String> without,
            @Name("topics") List<String> topics,
            @Name("mostDirect") long mostDirect,
            @Name("mostLonger") long mostLonger,
            @Name("enough") long enough) {
        var asker = transaction.findNode(MEMBER, "id", from);
        var target = transaction.findNode(MEMBER, "id", to);
        if (asker == null || target == null || asker.equals(target) || tied(asker, target)) {
            return Stream.empty();
        }
        var mine = others(asker, BLOCKS);
        if (mine.contains(target)) {
            return Stream.empty();
        }
        var blocked = new HashSet<>(mine);
        blocked.addAll(others(target, BLOCKS));
        var refused = Set.copyOf(without);
        var last = new HashMap<Node, Relationship>();
        for (var tie : target.getRelationships(Direction.BOTH, TIED)) {
            var other = tie.getOtherNode(target);
            if (open(tie) && !blocked.contains(other) && !refused.contains(id(other))) {
                last.put(other, tie);
            }
        }
        var direct = new ArrayList<Chain>();
        var longer = new ArrayList<Chain>();
        for (var first : asker.getRelationships(Direction.BOTH, TIED)) {
            var connector = first.getOtherNode(asker);
            var end = last.get(connector);
            if (open(first) && end != null) {
                direct.add(new Chain(List.of(connector), List.of(first, end)));
            }
        }
        var found = new ArrayList<>(freshest(direct, mostDirect));
        if (found.size() < enough) {
            for (var first : asker.getRelationships(Direction.BOTH, TIED)) {
                var connector = first.getOtherNode(asker);
                if (open(first) && !blocked.contains(connector) && !refused.contains(id(connector))) {
                    second(asker, first, connector, last, longer);
                }
            }
            found.addAll(freshest(longer, mostLonger));
        }
        return Stream.of(new Answer(
                languages(asker),
                languages(target),
                found.stream().map(chain -> shown(chain, topics)).toList()));
    }

    private static void second(
            Node asker, Relationship first, Node connector, Map<Node, Relationship> last, List<Chain> longer) {
        var apart = others(connector, BLOCKS);
        for (var second : connector.getRelationships(Direction.BOTH, TIED)) {
            var next = second.getOtherNode(connector);
            var end = last.get(next);
            if (end != null && open(second) && !next.equals(asker) && !apart.contains(next)) {
                longer.add(new Chain(List.of(connector, next), List.of(first, second, end)));
            }
        }
    }

    private static List<Chain> freshest(List<Chain> chains, long most) {
        return chains.stream().sorted(FRESH).limit(most).toList();
    }

    private static boolean tied(Node one, Node other) {
        return others(one, TIED).contains(other);
    }

    private static Set<Node> others(Node node, RelationshipType type) {
        var others = new HashSet<Node>();
        for (var relationship : node.getRelationships(Direction.BOTH, type)) {
            others.add(relationship.getOtherNode(node));
        }
        return others;
    }

    private static boolean open(Relationship tie) {
        return (boolean) tie.getProperty("open", false);
    }

    private static String id(Node node) {
        return (String) node.getProperty("id");
    }

    private static List<String> languages(Node node) {
        return keys(node, SPEAKS);
    }

    private static List<String> keys(Node node, RelationshipType... types) {
        var keys = new ArrayList<String>();
        for (var relationship : node.getRelationships(Direction.OUTGOING, types)) {
            keys.add((String) relationship.getEndNode().getProperty("key"));
        }
        return keys;
    }

    private static Map<String, Object> shown(Chain chain, List<String> topics) {
        return Map.of(
                "people",
                chain.people.stream()
                        .map(person -> Map.of(
                                "id",
                                id(person),
                                "languages",
                                languages(person),
                                "topics",
                                topics.isEmpty()
                                        ? List.of()
                                        : keys(person, KNOWS).stream()
                                                .filter(topics::contains)
                                                .toList()))
                        .toList(),
                "ties",
                chain.ties.stream()
                        .map(tie -> Map.of("kind", tie.getProperty("kind"), "confirmed", tie.getProperty("confirmed")))
                        .toList());
    }
}
