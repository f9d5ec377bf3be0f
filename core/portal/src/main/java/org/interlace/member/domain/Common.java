package org.interlace.member.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What two people have in common, as far as the one who is told may see it of the other: the reason to meet, which both
 * could say aloud. Nothing is inferred, weighed or counted.
 *
 * @param sort what it is
 * @param term the word of the vocabulary
 */
public record Common(Sort sort, UUID term) {

    /** What people may have in common, what says most first. */
    public enum Sort {
        /** They work in the same trade. */
        SECTOR,
        /** They care for the same thing. */
        TOPIC,
        /** They have the same mother tongue. */
        LANGUAGE,
        /** They live in the same place. */
        PLACE;

        /** As in texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The first thing in common; empty when nothing shows. */
    public static Optional<Common> of(Member own, Profile seen) {
        if (!seen.visible()) {
            return Optional.empty();
        }
        return shared(Sort.SECTOR, own.sectors(), seen.sectors())
                .or(() -> shared(Sort.TOPIC, own.topics(), seen.topics()))
                .or(() -> shared(Sort.LANGUAGE, mother(own.languages()), mother(seen.languages())))
                .or(() -> Optional.ofNullable(seen.place())
                        .filter(place -> place.equals(own.place()))
                        .map(place -> new Common(Sort.PLACE, place)));
    }

    private static Optional<Common> shared(Sort sort, List<UUID> own, Collection<UUID> seen) {
        return own.stream().filter(seen::contains).findFirst().map(term -> new Common(sort, term));
    }

    private static List<UUID> mother(List<LanguageSkill> languages) {
        return languages.stream()
                .filter(language -> language.level().equals("native"))
                .map(LanguageSkill::term)
                .toList();
    }
}
