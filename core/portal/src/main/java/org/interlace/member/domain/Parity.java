package org.interlace.member.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The share of women among people with a part in the community (product.md §2.10). Groups under five are not shown, nor
 * is anything they could be computed from: how many people have a part is public in the directory, so each of women,
 * others who stated a gender, and those who stated none must be large enough, or a difference would tell the third. The
 * figure for all together is shown only when every group is, and when no few people with two parts could be computed.
 *
 * @param groups a figure for each group; empty where it is not shown
 * @param together the figure for all of them, each person counted once
 */
public record Parity(Map<String, Optional<Figure>> groups, Optional<Figure> together) {

    /** Smaller groups are not shown. */
    public static final int SMALLEST = 5;

    private static final List<ToIntFunction<Count>> CELLS = List.of(Count::women, Count::others, Count::unstated);

    /** Copies the map; keeps its order. */
    public Parity {
        groups = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /**
     * How many people there are; never shown as it is.
     *
     * @param women who stated so
     * @param others who stated something else
     * @param unstated who stated nothing
     */
    public record Count(int women, int others, int unstated) {

        /** @throws IllegalArgumentException for less than nobody */
        public Count {
            if (women < 0 || others < 0 || unstated < 0) {
                throw new IllegalArgumentException("Less than nobody");
            }
        }
    }

    /**
     * What may be shown.
     *
     * @param women at least {@value #SMALLEST}
     * @param stated all who stated a gender, at least {@value #SMALLEST} of them others
     */
    public record Figure(int women, int stated) {

        /** Whole percents. */
        public int share() {
            return Math.round(100f * women / stated);
        }
    }

    /**
     * Leaves out what must not be shown.
     *
     * @param groups by their words, in the order in which they are shown; somebody may be in several
     * @param together everybody who is in one of them, counted once
     */
    public static Parity of(Map<String, Count> groups, Count together) {
        var shown = new LinkedHashMap<String, Optional<Figure>>();
        groups.forEach((word, count) -> shown.put(word, figure(count)));
        boolean all = shown.values().stream().allMatch(Optional::isPresent);
        return new Parity(shown, all && !fewInSeveral(groups, together) ? figure(together) : Optional.empty());
    }

    private static Optional<Figure> figure(Count count) {
        boolean large = count.women >= SMALLEST && count.others >= SMALLEST && !few(count.unstated);
        return large ? Optional.of(new Figure(count.women, count.women + count.others)) : Optional.empty();
    }

    /** Whether what all groups hold more than there are people is a small group itself. */
    private static boolean fewInSeveral(Map<String, Count> groups, Count together) {
        return CELLS.stream()
                .anyMatch(cell -> few(groups.values().stream().mapToInt(cell).sum() - cell.applyAsInt(together)));
    }

    /** Nobody is no group that anybody could be found in. */
    private static boolean few(int people) {
        return people != 0 && people < SMALLEST;
    }
}
