package org.interlace.introductions.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How often something happened, for those who look after the community: numbers only, and none from which few people could
 * be guessed (product.md §9). A number under five is not shown. Whoever knows the sum could compute a single one that is
 * not shown, or a sum of few: so the next smallest is left out with it, and when there is no other, the sum.
 *
 * @param groups in the order in which they are shown
 */
public record Figures(List<Group> groups) {

    /** Smaller numbers are not shown; nothing at all is. */
    public static final int SMALLEST = 5;

    /** Copies the list. */
    public Figures {
        groups = List.copyOf(groups);
    }

    /**
     * How often, before anything is left out; never shown as it is.
     *
     * @param group such as {@code answers}
     * @param word what happened, such as {@code gladly}
     */
    public record Count(String group, String word, int number) {}

    /**
     * How often what happened.
     *
     * @param sum of all its lines; empty where it is not shown
     */
    public record Group(String word, List<Line> lines, OptionalInt sum) {

        /** Copies the list. */
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * How often one thing happened.
     *
     * @param number empty where it is not shown
     */
    public record Line(String word, OptionalInt number) {}

    /**
     * Leaves out what must not be shown; groups and lines stay in the order of the counts.
     *
     * @param counts each word once in its group
     */
    public static Figures of(List<Count> counts) {
        return new Figures(counts.stream()
                .map(Count::group)
                .distinct()
                .map(group -> group(
                        group,
                        counts.stream().filter(one -> one.group().equals(group)).toList()))
                .toList());
    }

    private static Group group(String word, List<Count> counts) {
        int sum = counts.stream().mapToInt(Count::number).sum();
        var hidden = hidden(counts);
        var lines = new ArrayList<Line>();
        counts.forEach(
                count -> lines.add(new Line(count.word(), shown(count.number(), !hidden.contains(count.word())))));
        return new Group(word, lines, shown(sum, !computable(counts, hidden)));
    }

    private static OptionalInt shown(int number, boolean yes) {
        return yes ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static Set<String> hidden(List<Count> counts) {
        var hidden = new HashSet<String>();
        counts.stream().filter(count -> few(count.number())).forEach(count -> hidden.add(count.word()));
        while (computable(counts, hidden)) {
            var next = counts.stream()
                    .filter(count -> count.number() > 0 && !hidden.contains(count.word()))
                    .min(Comparator.comparingInt(Count::number));
            if (next.isEmpty()) {
                break;
            }
            hidden.add(next.get().word());
        }
        return hidden;
    }

    /** Whether somebody who knows the sum and what is shown learns of few. */
    private static boolean computable(List<Count> counts, Set<String> hidden) {
        int without = counts.stream()
                .filter(count -> hidden.contains(count.word()))
                .mapToInt(Count::number)
                .sum();
        return hidden.size() == 1 || few(without);
    }

    /** Nobody is no group that anybody could be found in. */
    private static boolean few(int number) {
        return number > 0 && number < SMALLEST;
    }
}
