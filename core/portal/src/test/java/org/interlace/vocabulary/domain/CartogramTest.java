package org.interlace.vocabulary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.interlace.vocabulary.domain.Cartogram.Circle;
import org.interlace.vocabulary.domain.Cartogram.Spot;
import org.junit.jupiter.api.Test;

/** Communes stand about where they lie, none covers another, and a finger meets each. */
class CartogramTest {

    private static final Spot LIEGE = new Spot("liege", 50.64, 5.57, 90);
    private static final Spot HERSTAL = new Spot("herstal", 50.66, 5.63, 12);
    private static final Spot ANS = new Spot("ans", 50.66, 5.52, 10);
    private static final Spot VERVIERS = new Spot("verviers", 50.59, 5.86, 20);
    private static final Spot NAMUR = new Spot("namur", 50.47, 4.87, 8);

    private static Circle circle(Cartogram drawn, String key) {
        return drawn.circles().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void nothingOverlaps(Cartogram drawn) {
        var circles = drawn.circles();
        for (int i = 0; i < circles.size(); i++) {
            var one = circles.get(i);
            assertThat(one.x() - one.radius()).isGreaterThanOrEqualTo(0);
            assertThat(one.y() - one.radius()).isGreaterThanOrEqualTo(0);
            assertThat(one.x() + one.radius()).isLessThanOrEqualTo(drawn.width());
            assertThat(one.y() + one.radius()).isLessThanOrEqualTo(drawn.height());
            for (int j = i + 1; j < circles.size(); j++) {
                var other = circles.get(j);
                assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                        .isGreaterThan(one.radius() + other.radius());
            }
        }
    }

    @Test
    void neighbours_part_and_stay_on_their_side() {
        var drawn = Cartogram.of(List.of(NAMUR, LIEGE, HERSTAL, ANS, VERVIERS));

        nothingOverlaps(drawn);
        var liege = circle(drawn, "liege");
        assertThat(circle(drawn, "herstal").x()).isGreaterThan(liege.x());
        assertThat(circle(drawn, "ans").x()).isLessThan(liege.x());
        assertThat(circle(drawn, "verviers").x()).isGreaterThan(liege.x());
        assertThat(circle(drawn, "namur").x()).isLessThan(circle(drawn, "ans").x());
        assertThat(circle(drawn, "namur").y()).as("south is below").isGreaterThan(liege.y());
    }

    @Test
    void more_people_are_never_a_smaller_circle_and_the_smallest_can_be_met() {
        var drawn = Cartogram.of(List.of(NAMUR, LIEGE, HERSTAL, ANS, VERVIERS));

        assertThat(drawn.circles()).extracting(Circle::key).startsWith("liege", "verviers", "herstal");
        assertThat(drawn.circles())
                .extracting(Circle::radius)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .allMatch(radius -> radius >= Cartogram.SMALLEST && radius <= Cartogram.LARGEST);
    }

    @Test
    void who_lives_far_away_or_nowhere_does_not_make_the_map_small() {
        var drawn = Cartogram.of(
                List.of(LIEGE, HERSTAL, new Spot("lisbon", 38.72, -9.15, 3), new Spot("empty", 50.6, 5.6, 0)));

        assertThat(drawn.circles()).extracting(Circle::key).containsExactly("liege", "herstal");
        assertThat(Cartogram.of(List.of()).circles()).isEmpty();
        assertThat(Cartogram.of(List.of(new Spot("empty", 50.6, 5.6, 0))).circles())
                .isEmpty();
    }

    @Test
    void places_at_one_point_part_and_the_same_places_give_the_same_picture() {
        var spots = List.of(new Spot("a", 50.6, 5.6, 5), new Spot("b", 50.6, 5.6, 5), new Spot("c", 50.6, 5.6, 5));

        nothingOverlaps(Cartogram.of(spots));
        assertThat(Cartogram.of(spots)).isEqualTo(Cartogram.of(spots));
    }

    @Test
    void a_hundred_communes_find_room() {
        var random = new Random(7);
        for (int round = 0; round < 10; round++) {
            var spots = new ArrayList<Spot>();
            for (int i = 0; i < 100; i++) {
                spots.add(new Spot(
                        "c" + i, 50.3 + random.nextDouble() * 0.6, 5 + random.nextDouble(), 1 + random.nextInt(200)));
            }
            var drawn = Cartogram.of(spots);
            nothingOverlaps(drawn);
            assertThat(drawn.width()).isLessThan(2.5 * Cartogram.WIDE);
        }
    }
}
