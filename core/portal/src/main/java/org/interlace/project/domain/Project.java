package org.interlace.project.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Nearness;
import org.jspecify.annotations.Nullable;

/**
 * The venture of one or more entrepreneurs, with those who stand round it.
 *
 * @param summaries by language code
 * @param audience who sees it beside its circle; {@code ties} are those of its carriers
 * @param version rises with each change
 */
public record Project(
        UUID id,
        String handle,
        String title,
        Map<String, String> summaries,
        @Nullable UUID sector,
        Stage stage,
        Audience audience,
        List<Involved> people,
        int version) {

    /** Copies both. */
    public Project {
        summaries = Map.copyOf(summaries);
        people = List.copyOf(people);
    }

    /** Whether somebody carries it. */
    public boolean carriedBy(Optional<MemberId> somebody) {
        return somebody.filter(one -> people.stream()
                        .anyMatch(person -> person.carries() && person.member().equals(one)))
                .isPresent();
    }

    /** Whether somebody is in its circle, or is asked to be. */
    public boolean concerns(Optional<MemberId> somebody) {
        return somebody.filter(one ->
                        people.stream().anyMatch(person -> person.member().equals(one)))
                .isPresent();
    }

    /**
     * Whether somebody sees it.
     *
     * @param nearest how near somebody stands to the nearest of its carriers
     */
    public boolean seenBy(Optional<MemberId> somebody, Nearness nearest) {
        return concerns(somebody) || audience.includes(nearest);
    }

    /** Those who said yes, carriers first; all for who changes it, and oneself for who is asked. */
    public List<Involved> shown(Optional<MemberId> viewer, boolean all) {
        return people.stream()
                .filter(person -> person.confirmed()
                        || all
                        || viewer.filter(person.member()::equals).isPresent())
                .toList();
    }

    /** Whether somebody may leave: a project is never without anybody who carries it. */
    public boolean mayLose(Involved person) {
        return !person.carries() || people.stream().filter(Involved::carries).count() > 1;
    }
}
