package org.interlace.member.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A person with a profile, as the tables have it. Nobody is shown this: see {@link Profile}.
 *
 * @param handle random words until the member chooses one
 * @param latinName the person's own Latin spelling, if the name is written otherwise
 * @param language of headline and about
 * @param kinds public words of kinds
 * @param fields answers to fields that the operator defined, those that are off too
 * @param version rises with each change
 */
public record Member(
        MemberId id,
        String handle,
        String name,
        @Nullable String latinName,
        @Nullable String headline,
        @Nullable String about,
        @Nullable String language,
        List<String> kinds,
        @Nullable UUID place,
        @Nullable UUID organisation,
        List<UUID> skills,
        List<UUID> sectors,
        List<UUID> topics,
        List<LanguageSkill> languages,
        List<FieldValue> fields,
        @Nullable Portrait portrait,
        Audiences audiences,
        Instant joined,
        int version) {

    /** Copies the lists. */
    public Member {
        kinds = List.copyOf(kinds);
        skills = List.copyOf(skills);
        sectors = List.copyOf(sectors);
        topics = List.copyOf(topics);
        languages = List.copyOf(languages);
        fields = List.copyOf(fields);
    }

    /** The answers that at least so many people see, for what leaves the tables. */
    public List<FieldValue> fieldsFor(Audience atLeast) {
        return fields.stream().filter(value -> value.shown(this, atLeast)).toList();
    }

    /** What somebody this near may see. */
    public Profile seenBy(Nearness viewer) {
        return Profile.of(this, viewer);
    }
}
