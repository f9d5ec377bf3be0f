package org.interlace.directory.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the directory answers.
 *
 * @param people in their order
 * @param total how many there are altogether
 * @param exact false when total and counts are rounded
 * @param counts how many people for each value, by filter parameter
 * @param next the cursor of the next page; null on the last
 * @param limited true when the graph is away and the plain search of the tables answered
 */
public record Answer(
        List<Card> people,
        long total,
        boolean exact,
        Map<String, Map<String, Long>> counts,
        @Nullable String next,
        boolean limited) {

    /** The same without some of the people. */
    public Answer without(Predicate<Card> hidden) {
        var left = people.stream().filter(hidden.negate()).toList();
        return new Answer(left, total - (people.size() - left.size()), exact, counts, next, limited);
    }
}
