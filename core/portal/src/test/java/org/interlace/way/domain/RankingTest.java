package org.interlace.way.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.availability.Availability;
import org.interlace.api.member.MemberId;
import org.junit.jupiter.api.Test;

/** Which way is better, on thousands of random ones. */
class RankingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final List<String> KINDS =
            List.of("worked-with", "coached-by", "friend", "same-trade", "met-at", "other");
    private static final List<String> LANGUAGES = List.of("fr", "ar", "uk", "nl");

    private final Random random = new Random(20261123);

    private static MemberId somebody(Random random) {
        return new MemberId(new UUID(random.nextLong(), random.nextLong()));
    }

    private MemberId somebody() {
        return somebody(random);
    }

    private Ranking ranking() {
        return new Ranking(NOW, new Ranking.Ends(somebody(), somebody(), languages(), languages()), Set.of("bread"));
    }

    private Set<String> languages() {
        var some = new ArrayList<>(LANGUAGES);
        Collections.shuffle(some, random);
        return Set.copyOf(some.subList(0, 1 + random.nextInt(2)));
    }

    private Link link() {
        return new Link(KINDS.get(random.nextInt(KINDS.size())), NOW.minus(Duration.ofDays(random.nextInt(800))));
    }

    private Connector connector() {
        int weekly = random.nextInt(5);
        return new Connector(
                somebody(),
                languages(),
                random.nextBoolean() ? Set.of("bread") : Set.of(),
                new Availability(weekly, random.nextInt(5), random.nextInt(12), random.nextInt(10) == 0));
    }

    private Chain chain() {
        return random.nextBoolean()
                ? new Chain(List.of(link(), link()), List.of(connector()))
                : new Chain(List.of(link(), link(), link()), List.of(connector(), connector()));
    }

    private List<Chain> chains(int many) {
        var chains = new ArrayList<Chain>();
        for (int i = 0; i < many; i++) {
            chains.add(chain());
        }
        return chains;
    }

    @Test
    void the_order_is_the_same_whatever_order_they_come_in() {
        for (int i = 0; i < 300; i++) {
            var ranking = ranking();
            var chains = chains(30);
            var first = ranking.best(chains, 5);
            Collections.shuffle(chains, random);
            assertThat(ranking.best(chains, 5)).isEqualTo(first);
        }
    }

    @Test
    void a_tie_that_is_confirmed_again_never_makes_a_way_worse() {
        for (int i = 0; i < 2000; i++) {
            var ranking = ranking();
            var chains = chains(12);
            int at = random.nextInt(chains.size());
            var old = chains.get(at);
            int link = random.nextInt(old.links().size());
            var links = new ArrayList<>(old.links());
            var before = links.get(link).confirmed();
            var later = before.plus(Duration.ofDays(
                    random.nextInt((int) Duration.between(before, NOW).toDays() + 1)));
            links.set(link, new Link(links.get(link).kind(), later));
            var fresher = new Chain(links, old.connectors());

            int placeBefore = place(ranking.best(chains, chains.size()), old);
            chains.set(at, fresher);
            int placeAfter = place(ranking.best(chains, chains.size()), fresher);

            assertThat(ranking.worth(fresher)).isGreaterThanOrEqualTo(ranking.worth(old));
            assertThat(placeAfter).isLessThanOrEqualTo(placeBefore);
        }
    }

    private static int place(List<Chain> order, Chain chain) {
        int at = order.indexOf(chain);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    @Test
    void whoever_is_away_or_has_no_room_this_week_is_on_no_way() {
        for (int i = 0; i < 300; i++) {
            for (var chain : ranking().best(chains(20), 20)) {
                assertThat(chain.connectors())
                        .allMatch(one -> one.availability().free());
            }
        }
    }

    @Test
    void stale_ties_come_last_and_one_connector_before_two() {
        for (int i = 0; i < 300; i++) {
            var order = ranking().best(chains(20), 20);
            for (int at = 1; at < order.size(); at++) {
                var earlier = order.get(at - 1);
                var later = order.get(at);
                assertThat(earlier.fresh(NOW) || !later.fresh(NOW)).isTrue();
                if (earlier.fresh(NOW) == later.fresh(NOW)) {
                    assertThat(earlier.connectors().size())
                            .isLessThanOrEqualTo(later.connectors().size());
                }
            }
        }
    }

    @Test
    void each_way_begins_with_somebody_else() {
        var same = connector();
        var free = new Connector(same.id(), same.languages(), same.topics(), new Availability(2, 0, 0, false));
        var chains = List.of(
                new Chain(List.of(link(), link(), link()), List.of(free, free)),
                new Chain(List.of(link(), link()), List.of(free)));
        assertThat(ranking().best(chains, 5))
                .hasSize(1)
                .allMatch(chain -> chain.connectors().size() == 1);
    }

    @Test
    void a_hundred_requests_are_spread_over_equal_connectors() {
        for (int many : List.of(2, 3, 7, 20)) {
            var asks = new HashMap<MemberId, Integer>();
            var people = new ArrayList<MemberId>();
            for (int i = 0; i < many; i++) {
                people.add(somebody());
            }
            var link = new Link("friend", NOW.minus(Duration.ofDays(30)));
            for (int request = 0; request < 100; request++) {
                var chains = people.stream()
                        .map(one -> new Chain(
                                List.of(link, link),
                                List.of(new Connector(
                                        one,
                                        Set.of("fr"),
                                        Set.of(),
                                        new Availability(2, 0, asks.getOrDefault(one, 0), false)))))
                        .toList();
                asks.merge(ranking().best(chains, 1).get(0).people().get(0), 1, Integer::sum);
            }
            int most = Collections.max(asks.values());
            double mean = 100.0 / many;
            System.out.printf("fair load: %d connectors, mean %.1f, most %d%n", many, mean, most);
            assertThat(most).isLessThanOrEqualTo((int) Math.ceil(mean)).isLessThanOrEqualTo((int) (1.5 * mean));
        }
    }

    @Test
    void who_fits_better_is_asked_more_often_but_not_always() {
        var better = somebody();
        var worse = somebody();
        var asks = new HashMap<MemberId, Integer>();
        for (int request = 0; request < 90; request++) {
            var chains = List.of(
                    fits(better, "worked-with", "bread", asks.getOrDefault(better, 0)),
                    fits(worse, "other", "iron", asks.getOrDefault(worse, 0)));
            asks.merge(ranking().best(chains, 1).get(0).people().get(0), 1, Integer::sum);
        }
        assertThat(asks.get(better)).isGreaterThan(asks.get(worse));
        assertThat(asks.get(worse)).isGreaterThan(15);
    }

    private static Chain fits(MemberId one, String kind, String topic, int load) {
        var link = new Link(kind, NOW.minus(Duration.ofDays(10)));
        return new Chain(
                List.of(link, link),
                List.of(new Connector(one, Set.of("fr"), Set.of(topic), new Availability(2, 0, load, false))));
    }
}
