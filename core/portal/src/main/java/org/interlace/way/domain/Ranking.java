package org.interlace.way.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.interlace.api.member.MemberId;

/**
 * Which way is better. Pure: the same question gives the same order.
 *
 * <ol>
 *   <li>Ways whose ties were all confirmed within a year come before others (product.md §1).
 *   <li>One connector comes before two: fewer people are troubled.
 *   <li>Then by <em>worth</em> divided by one more than the asks of the last eight weeks. Seats are shared like this by the
 *       method of D'Hondt (V. D'Hondt, <em>Système pratique et raisonné de représentation proportionnelle</em>, 1882):
 *       over time each connector is asked in proportion to their worth, and equal ones equally often, since one more ask
 *       always goes to the one for whom it weighs least.
 *   <li>Equal ones by a lot that the pair draws, so that nobody is first for everybody.
 * </ol>
 *
 * <p>Worth is willingness (how much of the week is free) times the sum of 0.3 × kind of tie, 0.3 × freshness, 0.2 ×
 * language, 0.2 × topic, each 0 to 1. Language is 1 where one language is spoken along the whole way, 0.6 where each
 * speaks one with the next, 0 otherwise. Topic is 1 where a connector shares one with the question. It never falls
 * when a tie is confirmed again.
 */
public final class Ranking {

    private final Instant now;
    private final Ends ends;
    private final Set<String> topics;

    /**
     * For one question.
     *
     * @param topics keys it is about
     */
    public Ranking(Instant now, Ends ends, Set<String> topics) {
        this.now = now;
        this.ends = ends;
        this.topics = Set.copyOf(topics);
    }

    /** Who stands at both ends, and the languages they speak. */
    public record Ends(MemberId from, MemberId to, Set<String> fromLanguages, Set<String> toLanguages) {

        /** Copies the sets. */
        public Ends {
            fromLanguages = Set.copyOf(fromLanguages);
            toLanguages = Set.copyOf(toLanguages);
        }
    }

    /** The best ways, each beginning with somebody else, since asking one person twice is no second way. */
    public List<Chain> best(List<Chain> chains, int most) {
        var first = new HashSet<MemberId>();
        return chains.stream()
                .filter(Chain::free)
                .sorted(order())
                .filter(chain -> first.add(chain.connectors().get(0).id()))
                .limit(most)
                .toList();
    }

    private Comparator<Chain> order() {
        return Comparator.comparing((Chain chain) -> !chain.fresh(now))
                .thenComparingInt(chain -> chain.connectors().size())
                .thenComparing(Comparator.comparingDouble(this::share).reversed())
                .thenComparingLong(this::lot);
    }

    private double share(Chain chain) {
        return worth(chain) / (1 + chain.load());
    }

    /** How good a way is, 0 to 1. */
    double worth(Chain chain) {
        return chain.willingness()
                * (0.3 * chain.strength() + 0.3 * chain.freshness(now) + 0.2 * language(chain) + 0.2 * topic(chain));
    }

    private double language(Chain chain) {
        var spoken = new ArrayList<Set<String>>();
        spoken.add(ends.fromLanguages());
        chain.connectors().forEach(one -> spoken.add(one.languages()));
        spoken.add(ends.toLanguages());
        var all = new HashSet<>(spoken.get(0));
        spoken.forEach(all::retainAll);
        if (!all.isEmpty()) {
            return 1;
        }
        for (int i = 1; i < spoken.size(); i++) {
            if (spoken.get(i - 1).stream().noneMatch(spoken.get(i)::contains)) {
                return 0;
            }
        }
        return 0.6;
    }

    private double topic(Chain chain) {
        return chain.connectors().stream().flatMap(one -> one.topics().stream()).anyMatch(topics::contains) ? 1 : 0;
    }

    private long lot(Chain chain) {
        long lot = ends.from().value().getLeastSignificantBits()
                ^ ends.to().value().getMostSignificantBits();
        for (var one : chain.people()) {
            lot = mix(lot ^ one.value().getLeastSignificantBits() ^ one.value().getMostSignificantBits());
        }
        return lot;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood, 2014): close numbers come out far from one another. */
    private static long mix(long number) {
        long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A language that everybody on the way speaks, if there is one; it may be told to the asker. */
    public static Stream<String> common(Ends ends, Connector connector) {
        return ends.fromLanguages().stream()
                .filter(connector.languages()::contains)
                .filter(ends.toLanguages()::contains)
                .sorted();
    }
}
