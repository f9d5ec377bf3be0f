package org.interlace.member.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.interlace.member.domain.Parity.Count;
import org.interlace.member.domain.Parity.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of parity never tell about few people, neither by themselves nor with what else is known. */
class SafePlaceRule10Test {

    private static final List<ToIntFunction<Count>> CELLS = List.of(Count::women, Count::others, Count::unstated);

    private static Optional<Figure> shown(Count count) {
        return Parity.of(Map.of("coach", count), count).groups().getOrDefault("coach", Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"5,5,0", "5,5,5", "12,8,40", "5,100,0"})
    void large_groups_are_shown(int women, int others, int unstated) {
        assertThat(shown(new Count(women, others, unstated))).hasValue(new Figure(women, women + others));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "4,50,0", "50,4,0", "0,50,9", "50,0,9", "4,4,90", "20,20,1", "20,20,4", "0,0,500"})
    void fewer_than_five_are_hidden_with_all_they_could_be_computed_from(int women, int others, int unstated) {
        assertThat(shown(new Count(women, others, unstated))).isEmpty();
    }

    @Test
    void a_share_is_a_whole_percent() {
        assertThat(new Figure(5, 15).share()).isEqualTo(33);
        assertThat(new Figure(10, 15).share()).isEqualTo(67);
    }

    @Test
    void one_hidden_group_hides_all_together_since_the_others_could_be_subtracted() {
        var groups = Map.of("coach", new Count(20, 20, 0), "juror", new Count(2, 20, 0));

        var parity = Parity.of(groups, new Count(22, 40, 0));

        assertThat(parity.groups().get("coach")).isPresent();
        assertThat(parity.groups().get("juror")).isEmpty();
        assertThat(parity.together()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,true", "5,0,0,true", "1,0,0,false", "0,4,0,false", "0,0,3,false", "6,7,8,true"})
    void few_people_with_two_parts_hide_all_together(int women, int others, int unstated, boolean visible) {
        var groups = Map.of("coach", new Count(20, 20, 20), "juror", new Count(20, 20, 20));

        var parity = Parity.of(groups, new Count(40 - women, 40 - others, 40 - unstated));

        assertThat(parity.groups().values()).allMatch(Optional::isPresent);
        assertThat(parity.together().isPresent()).isEqualTo(visible);
    }

    /** Whoever knows the rule and how many people each group has still finds two worlds for each number that is hidden. */
    @Test
    void no_hidden_number_of_a_group_can_be_computed() {
        for (int people = 1; people <= 40; people++) {
            var hidden = new ArrayList<Count>();
            for (var world : worlds(people)) {
                var figure = shown(world);
                if (figure.isEmpty()) {
                    hidden.add(world);
                } else {
                    assertLarge(world);
                }
            }
            for (var cell : CELLS) {
                assertThat(hidden.stream().mapToInt(cell).distinct().count())
                        .as(people + " people")
                        .isGreaterThan(1);
            }
        }
    }

    /** What can be subtracted from what is shown and from the public number of people is nobody or a large group. */
    private static void assertLarge(Count world) {
        var figure = shown(world).orElseThrow();
        int people = world.women() + world.others() + world.unstated();
        for (int number :
                List.of(figure.women(), figure.stated(), figure.stated() - figure.women(), people - figure.women())) {
            assertThat(number).as(world.toString()).isGreaterThanOrEqualTo(Parity.SMALLEST);
        }
        assertThat(people - figure.stated())
                .as(world.toString())
                .satisfiesAnyOf(left -> assertThat(left).isZero(), left -> assertThat(left)
                        .isGreaterThanOrEqualTo(Parity.SMALLEST));
    }

    private static List<Count> worlds(int people) {
        var all = new ArrayList<Count>();
        for (int women = 0; women <= people; women++) {
            for (int others = 0; others <= people - women; others++) {
                all.add(new Count(women, others, people - women - others));
            }
        }
        return all;
    }

    /**
     * Random communities of two groups and every other community that looks the same: whatever is hidden, of a group or
     * of people who are in both, has another value in one of them.
     */
    @Test
    void no_hidden_number_can_be_computed_from_two_groups_and_all_together() {
        var random = new Random(20261123);
        for (int turn = 0; turn < 400; turn++) {
            var truth = new Pair(count(random), count(random), new Count(0, 0, 0)).with(random);
            var sameLook = lookingLike(truth);
            assertThat(sameLook).contains(truth);
            for (var cell : CELLS) {
                assertUnknown(truth, sameLook, cell, truth.figure("coach"), Pair::one);
                assertUnknown(truth, sameLook, cell, truth.figure("juror"), Pair::other);
                int both = cell.applyAsInt(truth.one) + cell.applyAsInt(truth.other) - cell.applyAsInt(truth.all());
                if (both > 0 && both < Parity.SMALLEST) {
                    assertThat(sameLook.stream()
                                    .map(pair -> cell.applyAsInt(pair.one)
                                            + cell.applyAsInt(pair.other)
                                            - cell.applyAsInt(pair.all()))
                                    .distinct())
                            .as("in both: " + truth)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    private static void assertUnknown(
            Pair truth,
            Set<Pair> sameLook,
            ToIntFunction<Count> cell,
            Optional<Figure> figure,
            java.util.function.Function<Pair, Count> group) {
        // that a group has nobody is public, and tells about nobody
        if (figure.isEmpty() && truth.people(group.apply(truth)) > 0) {
            assertThat(sameLook.stream().map(group).map(cell::applyAsInt).distinct())
                    .as(truth.toString())
                    .hasSizeGreaterThan(1);
        }
    }

    private static Count count(Random random) {
        return new Count(random.nextInt(9), random.nextInt(9), random.nextInt(4) == 0 ? random.nextInt(8) : 0);
    }

    /** Two groups and how many are in both. */
    private record Pair(Count one, Count other, Count both) {

        Pair with(Random random) {
            return new Pair(
                    one,
                    other,
                    new Count(
                            random.nextInt(Math.min(one.women(), other.women()) + 1),
                            random.nextInt(Math.min(one.others(), other.others()) + 1),
                            random.nextInt(Math.min(one.unstated(), other.unstated()) + 1)));
        }

        Count all() {
            return new Count(
                    one.women() + other.women() - both.women(),
                    one.others() + other.others() - both.others(),
                    one.unstated() + other.unstated() - both.unstated());
        }

        Parity shown() {
            var groups = new LinkedHashMap<String, Count>();
            groups.put("coach", one);
            groups.put("juror", other);
            return Parity.of(groups, all());
        }

        Optional<Figure> figure(String group) {
            return Objects.requireNonNull(shown().groups().get(group));
        }

        int people(Count count) {
            return count.women() + count.others() + count.unstated();
        }
    }

    /** Others with the same public numbers of people in each group, and the same figures. */
    private static Set<Pair> lookingLike(Pair truth) {
        var found = new HashSet<Pair>();
        found.add(truth);
        var shown = truth.shown();
        for (var one : near(truth.one, truth.people(truth.one))) {
            for (var other : near(truth.other, truth.people(truth.other))) {
                for (var both : near(truth.both, -1)) {
                    boolean possible = CELLS.stream()
                            .allMatch(cell ->
                                    cell.applyAsInt(both) <= Math.min(cell.applyAsInt(one), cell.applyAsInt(other)));
                    if (possible) {
                        var pair = new Pair(one, other, both);
                        if (pair.shown().equals(shown)) {
                            found.add(pair);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Counts one step away; with so many people, or any number for -1. */
    private static List<Count> near(Count count, int people) {
        var all = new ArrayList<Count>();
        for (int women = Math.max(0, count.women() - 1); women <= count.women() + 1; women++) {
            for (int others = Math.max(0, count.others() - 1); others <= count.others() + 1; others++) {
                for (int unstated = Math.max(0, count.unstated() - 1); unstated <= count.unstated() + 1; unstated++) {
                    if (people < 0 || women + others + unstated == people) {
                        all.add(new Count(women, others, unstated));
                    }
                }
            }
        }
        return all;
    }
}
