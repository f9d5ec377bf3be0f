package org.interlace.safety.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * How somebody stands in the community, as far as it decides who may turn to them (product.md §2.7).
 *
 * @param parts kinds of member and roles of the account
 * @param joined since when
 * @param open whether they let people with power turn to them
 */
public record Footing(Set<String> parts, Instant joined, boolean open) {

    /** Those who coach, judge or fund. */
    public static final Set<String> POWER = Set.of("coach", "juror", "partner");

    private static final Set<String> HOUSE = Set.of("facilitator", "admin");

    /** How long somebody is a newcomer: twelve weeks. */
    private static final Duration NEW = Duration.ofDays(84);

    /** Copies the set. */
    public Footing {
        parts = Set.copyOf(parts);
    }

    /** Whether this person may turn to another without a facilitator. */
    public boolean reaches(Footing other, Instant now) {
        return !powerful() || other.open || !other.newcomer(now);
    }

    private boolean powerful() {
        return parts.stream().anyMatch(POWER::contains) && !house();
    }

    private boolean house() {
        return parts.stream().anyMatch(HOUSE::contains);
    }

    /** Whether this person has just arrived, and has no power themselves. */
    public boolean newcomer(Instant now) {
        return joined.plus(NEW).isAfter(now) && !powerful() && !house();
    }
}
