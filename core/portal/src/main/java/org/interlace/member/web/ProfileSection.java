package org.interlace.member.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The small parts in which somebody changes the own profile: one form each, at {@code /profile/{section}}. */
enum ProfileSection {
    NAME("name", "latinName", "handle"),
    WORDS("headline", "about", "language"),
    KINDS("kinds"),
    PLACE("place"),
    LANGUAGES("languages"),
    SKILLS("skills"),
    SECTORS("sectors"),
    TOPICS("topics"),
    ORGANISATION("organisation"),
    /** The fields that the operator defined. */
    MORE;

    private final List<String> fields;

    ProfileSection(String... fields) {
        this.fields = List.of(fields);
    }

    /** As in addresses and texts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names in the merge patch that it asks for. */
    List<String> fields() {
        return fields;
    }

    static Optional<ProfileSection> of(String word) {
        return Arrays.stream(values())
                .filter(section -> section.word().equals(word))
                .findFirst();
    }
}
