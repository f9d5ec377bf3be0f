package org.interlace.introductions.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlace.api.member.MemberId;

/**
 * The ways that were tried for one introduction, and what follows when one comes to nothing: at most three, one after the
 * other; who said no is not asked again, who said later can be, from that day on.
 */
public record Tries(List<Attempt> attempts) {

    /** So many ways at most. */
    public static final int MOST = 3;

    /** Copies the list. */
    public Tries {
        attempts = List.copyOf(attempts);
    }

    /** What follows when nobody can be asked now. */
    public enum Otherwise {
        /** Somebody said later and that day comes in time, or somebody's week may become free. */
        WAIT,
        /** The house tries. */
        HOUSE,
        /** It comes to nothing. */
        LAPSE
    }

    /** Whether another way may be tried. */
    public boolean more() {
        return attempts.size() < MOST;
    }

    /** The one that runs or was answered last. */
    public Optional<Attempt> last() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }

    /** The number of the next one. */
    public int nextNumber() {
        return last().map(Attempt::number).orElse(0) + 1;
    }

    /** The one whose connector has not answered; none when the connector was erased meanwhile. */
    public Optional<Attempt> running() {
        return last().filter(attempt -> attempt.answer().isEmpty());
    }

    /** Whether the way that runs is open so far: whoever was asked said gladly. */
    public boolean open() {
        return last().flatMap(Attempt::answer)
                .filter(Attempt.Answer.GLADLY::equals)
                .isPresent();
    }

    /** Those who are not to be asked today: they were asked before. */
    public Set<MemberId> spent(LocalDate today) {
        return attempts.stream()
                .filter(attempt ->
                        attempt.until().filter(day -> !day.isAfter(today)).isEmpty())
                .map(Attempt::asked)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What follows when nobody can be asked now.
     *
     * @param house whether the asker lets the house try
     * @param lastDay on which asking somebody still makes sense
     */
    public Otherwise otherwise(boolean house, LocalDate today, LocalDate lastDay) {
        if (more() && named(today, lastDay)) {
            return Otherwise.WAIT;
        }
        if (house) {
            return Otherwise.HOUSE;
        }
        return more() ? Otherwise.WAIT : Otherwise.LAPSE;
    }

    /** Whether somebody named a day that is still to come, in time. */
    public boolean named(LocalDate today, LocalDate lastDay) {
        return attempts.stream()
                .flatMap(attempt -> attempt.until().stream())
                .anyMatch(day -> day.isAfter(today) && !day.isAfter(lastDay));
    }
}
