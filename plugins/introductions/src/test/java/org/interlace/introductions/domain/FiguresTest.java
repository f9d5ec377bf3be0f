package org.interlace.introductions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.interlace.introductions.domain.Figures.Count;
import org.junit.jupiter.api.Test;

/** No figure tells of few people, nor lets anybody compute one that does. */
class FiguresTest {

    private static final OptionalInt HIDDEN = OptionalInt.empty();

    private static Figures.Group group(int... numbers) {
        var counts = new ArrayList<Count>();
        for (int number : numbers) {
            counts.add(new Count("group", "word" + counts.size(), number));
        }
        return Figures.of(counts).groups().get(0);
    }

    private static List<OptionalInt> numbers(Figures.Group group) {
        return group.lines().stream().map(Figures.Line::number).toList();
    }

    @Test
    void large_numbers_and_nothing_at_all_are_shown_with_their_sum() {
        var group = group(12, 0, 5);
        assertThat(numbers(group)).containsExactly(OptionalInt.of(12), OptionalInt.of(0), OptionalInt.of(5));
        assertThat(group.sum()).hasValue(17);
    }

    @Test
    void a_single_small_number_takes_the_next_smallest_with_it() {
        var group = group(20, 3, 9);
        assertThat(numbers(group)).containsExactly(OptionalInt.of(20), HIDDEN, HIDDEN);
        assertThat(group.sum()).hasValue(32);
    }

    @Test
    void two_small_numbers_that_are_few_together_take_another_with_them() {
        assertThat(numbers(group(20, 1, 2, 9))).containsExactly(OptionalInt.of(20), HIDDEN, HIDDEN, HIDDEN);
    }

    @Test
    void two_small_numbers_that_are_many_together_hide_each_other() {
        var group = group(20, 4, 4);
        assertThat(numbers(group)).containsExactly(OptionalInt.of(20), HIDDEN, HIDDEN);
        assertThat(group.sum()).hasValue(28);
    }

    @Test
    void where_there_is_nothing_else_to_hide_the_sum_is_hidden() {
        var group = group(3, 0);
        assertThat(numbers(group)).containsExactly(HIDDEN, OptionalInt.of(0));
        assertThat(group.sum()).isEmpty();
    }

    @Test
    void groups_and_words_keep_their_order() {
        var figures = Figures.of(
                List.of(new Count("met", "yes", 7), new Count("met", "no", 6), new Count("answers", "gladly", 8)));
        assertThat(figures.groups()).extracting(Figures.Group::word).containsExactly("met", "answers");
        assertThat(figures.groups().get(0).lines())
                .extracting(Figures.Line::word)
                .containsExactly("yes", "no");
    }

    @Test
    void whatever_was_counted_no_difference_tells_of_few() {
        var random = new Random(4);
        for (int round = 0; round < 5000; round++) {
            var numbers = random.ints(1 + random.nextInt(6), 0, 1 + random.nextInt(20))
                    .toArray();
            var group = group(numbers);
            int hidden = 0;
            int without = 0;
            for (int i = 0; i < numbers.length; i++) {
                var shown = group.lines().get(i).number();
                assertThat(shown.orElse(0) == 0 || shown.getAsInt() >= Figures.SMALLEST)
                        .isTrue();
                hidden += shown.isEmpty() ? 1 : 0;
                without += shown.isEmpty() ? numbers[i] : 0;
            }
            if (group.sum().isPresent() && hidden > 0) {
                assertThat(hidden).isGreaterThan(1);
                assertThat(without).isGreaterThanOrEqualTo(Figures.SMALLEST);
            }
        }
    }
}
