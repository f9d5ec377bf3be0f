package org.interlace.events.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who gets a seat. Seats lie in pots: one for each group they are reserved for until its date, and one for anybody. A party
 * sits in one pot; the pot of its own group first.
 *
 * @param capacity people that fit; 0 when nobody counts
 * @param reserved part of the capacity
 */
public record Seats(int capacity, List<Reserved> reserved) {

    /** Copies the list. */
    public Seats {
        reserved = List.copyOf(reserved);
    }

    /**
     * People who have or hold a seat.
     *
     * @param anybody in the common pot
     * @param groups in the pot of a group, released or not
     */
    public record Taken(int anybody, Map<Reserved.Group, Integer> groups) {

        /** Nobody. */
        public static final Taken NONE = new Taken(0, Map.of());

        /** Copies the map. */
        public Taken {
            groups = Map.copyOf(groups);
        }

        /** All of them. */
        public int all() {
            return anybody
                    + groups.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The seats of one enrolment. */
        public static Taken of(Enrolment one) {
            int people = one.party().people();
            return one.pot()
                    .group()
                    .map(group -> new Taken(0, Map.of(group, people)))
                    .orElseGet(() -> new Taken(people, Map.of()));
        }

        /** All but some of them. */
        public Taken without(Taken some) {
            var left = new EnumMap<Reserved.Group, Integer>(Reserved.Group.class);
            groups.forEach((group, people) -> left.put(group, people - some.in(group)));
            return new Taken(anybody - some.anybody, left);
        }

        int in(Reserved.Group group) {
            return groups.getOrDefault(group, 0);
        }
    }

    /**
     * Where a party sits.
     *
     * @param group empty for the common pot
     */
    public record Pot(Optional<Reserved.Group> group) {}

    /** Whether anybody counts. */
    public boolean counted() {
        return capacity > 0;
    }

    /**
     * The pot in which a party finds room; empty when it must wait.
     *
     * @param people of the party
     * @param groups it belongs to
     */
    public Optional<Pot> room(int people, Set<Reserved.Group> groups, Taken taken, Instant now) {
        if (!counted()) {
            return Optional.of(new Pot(Optional.empty()));
        }
        for (var pot : reserved) {
            if (groups.contains(pot.group()) && kept(pot, now) && free(pot, taken) >= people) {
                return Optional.of(new Pot(Optional.of(pot.group())));
            }
        }
        return free(taken, now) >= people ? Optional.of(new Pot(Optional.empty())) : Optional.empty();
    }

    /** Seats left for anybody; never below 0. */
    public int free(Taken taken, Instant now) {
        int kept = reserved.stream()
                .filter(pot -> kept(pot, now))
                .mapToInt(pot -> free(pot, taken))
                .sum();
        return Math.max(0, capacity - taken.all() - kept);
    }

    /** Seats left that are kept for a group; never below 0. */
    public int free(Reserved.Group group, Taken taken, Instant now) {
        return reserved.stream()
                .filter(pot -> pot.group() == group && kept(pot, now))
                .mapToInt(pot -> free(pot, taken))
                .sum();
    }

    private int free(Reserved pot, Taken taken) {
        int unused = Math.max(0, pot.seats() - taken.in(pot.group()));
        return Math.min(unused, Math.max(0, capacity - taken.all()));
    }

    private static boolean kept(Reserved pot, Instant now) {
        return pot.until().isAfter(now);
    }
}
