package org.interlace.directory.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interlace.api.directory.DirectoryFilter;

/**
 * Puts a directory query together from fixed pieces. What a person typed or chose is only ever a parameter; labels and
 * types come from filters whose shape was checked.
 */
final class DirectoryCypher {

    /** People whose facets are counted one by one; above that counts are estimated. */
    static final int EXACT = 300;

    /** Hits looked at for one question. */
    static final int MOST_HITS = 1000;

    private final View view;
    private final List<DirectoryFilter> filters;
    private final List<Map.Entry<DirectoryFilter, String>> chosen;
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean within;

    DirectoryCypher(View view, List<DirectoryFilter> filters, List<Map.Entry<DirectoryFilter, String>> chosen) {
        this.view = view;
        this.filters = filters;
        this.chosen = chosen;
        for (int i = 0; i < chosen.size(); i++) {
            parameters.put("value" + i, chosen.get(i).getValue());
        }
    }

    DirectoryCypher with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** People whose words match, best first. */
    String byWords() {
        return prefix() + """
                CALL db.index.fulltext.queryNodes('%s', $words, {limit: %d}) YIELD node AS m, score
                WITH m, score%s WHERE %s
                WITH m ORDER BY score DESC, m.%s
                WITH collect(m) AS hits
                """.formatted(view.index(), MOST_HITS, carried(), conditions(0), view.turn()) + slice();
    }

    /** People with one rare value, in today's order. */
    String byRareValue() {
        var rare = chosen.get(0).getKey();
        return prefix()
                + """
                MATCH (m:Member)-[r:%s]->(t0)%s
                WITH m%s WHERE m.%s IS NOT NULL AND %s
                WITH m ORDER BY (m.%s - $start + 1.0) %% 1.0
                WITH collect(m) AS hits
                """.formatted(
                        rare.relation(), view.shownRelations(), carried(), view.turn(), conditions(1), view.turn())
                + slice();
    }

    /** Some people, in today's order. */
    String byPeople() {
        return prefix() + """
                UNWIND $within AS id
                MATCH (m:Member {id: id})
                WITH m%s WHERE m.%s IS NOT NULL AND %s
                WITH m ORDER BY (m.%s - $start + 1.0) %% 1.0
                WITH collect(m) AS hits
                """.formatted(carried(), view.turn(), conditions(0), view.turn()) + slice();
    }

    /** Keeps only some people. */
    DirectoryCypher within(Collection<String> people) {
        within = true;
        return with("within", people);
    }

    /** People in today's order from a place on, as long as they are common. */
    String byTurn() {
        return prefix() + """
                CALL (*) {
                    MATCH (m:Member) USING INDEX m:Member(%1$s)
                    WHERE m.%1$s > $from AND m.%1$s <= $to AND %2$s
                    RETURN m, 0 AS round ORDER BY m.%1$s LIMIT $walk
                UNION ALL
                    MATCH (m:Member) USING INDEX m:Member(%1$s)
                    WHERE m.%1$s > $again AND m.%1$s <= $end AND %2$s
                    RETURN m, 1 AS round ORDER BY m.%1$s LIMIT $walk
                }
                WITH m, round ORDER BY round, m.%1$s LIMIT $walk
                WITH collect(m) AS hits
                """.formatted(view.turn(), conditions(0)) + slice();
    }

    /** How many people each value has. */
    static String degrees(DirectoryFilter filter) {
        return """
                MATCH (t:%s)
                WITH t.key AS key, COUNT { (t)<-[:%s]-() } AS people WHERE people > 0
                RETURN '%s' AS type, key, people""".formatted(filter.target(), filter.relation(), filter.relation());
    }

    /** Finds the chosen values and the people the viewer must not meet, once. */
    private String prefix() {
        var text = new StringBuilder(
                "OPTIONAL MATCH (:Member {id: $viewer})-[:BLOCKS]-(b:Member) " + "WITH collect(b) AS blocked\n");
        for (int i = 0; i < chosen.size(); i++) {
            text.append("MATCH (t%d:%s {key: $value%d})\n"
                    .formatted(i, chosen.get(i).getKey().target(), i));
        }
        return text.toString();
    }

    private String carried() {
        var text = new StringBuilder(", blocked");
        for (int i = 0; i < chosen.size(); i++) {
            text.append(", t").append(i);
        }
        return text.toString();
    }

    private String conditions(int from) {
        var text = new StringBuilder("NOT m IN blocked");
        if (within) {
            text.append(" AND m.id IN $within");
        }
        for (int i = from; i < chosen.size(); i++) {
            text.append(" AND EXISTS { (m)-[r:%s]->(t%d)%s }"
                    .formatted(chosen.get(i).getKey().relation(), i, view.shownRelations()));
        }
        return text.toString();
    }

    private String slice() {
        var types = filters.stream().map(DirectoryFilter::relation).distinct().collect(Collectors.joining("|"));
        return """
                CALL (hits) {
                    UNWIND hits[0..$sample] AS m
                    MATCH (m)-[r:%1$s]->(t)%2$s
                    WITH type(r) AS type, t.key AS key, count(*) AS people
                    RETURN collect([type, key, people]) AS counts
                }
                RETURN size(hits) AS total, counts,
                    CASE WHEN size(hits) > $sample THEN hits[$sample - 1].%3$s ELSE null END AS sampleEnd,
                    [m IN hits[$skip..$skip + $limit] | m {.id, .handle, .name, .headline, .headlineOpen, .language,
                        turn: m.%3$s, values: [(m)-[r:%1$s]->(t)%2$s | [type(r), t.key]]}] AS people
                """.formatted(types, view.shownRelations(), view.turn());
    }
}
