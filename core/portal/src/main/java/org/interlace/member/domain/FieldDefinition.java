package org.interlace.member.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A field of the profile that the operator defined. What may endanger somebody stays with the person and the ties,
 * whatever the row in the table says (product.md §2.1).
 *
 * @param key its public word, in addresses and JSON
 * @param wishes what the operator set
 * @param kinds the kinds of member it is asked of; of everybody when empty
 * @param texts what people read
 * @param version rises with each change
 */
public record FieldDefinition(
        UUID id,
        String key,
        ValueKind kind,
        Wishes wishes,
        List<String> kinds,
        FieldTexts texts,
        int position,
        int version) {

    /** Prepared definitions that are dangerous for ever. */
    public static final Set<String> ALWAYS_DANGEROUS = Set.of("country-of-origin", "route", "legal-status", "family");

    /** Copies the list. */
    public FieldDefinition {
        kinds = List.copyOf(kinds);
    }

    /** Whether it is asked. */
    public enum State {
        /** Not asked; answers that are there are kept and shown to nobody. */
        OFF,
        /** Asked and shown. */
        ON;

        /** As in tables. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What the operator set.
     *
     * @param maximum the largest audience a member may choose
     * @param searchable whether the directory's search may find it
     * @param dangerous whether it may endanger somebody
     */
    public record Wishes(State state, Audience maximum, boolean searchable, boolean dangerous) {}

    /** Whether it may endanger somebody. */
    public boolean dangerous() {
        return wishes.dangerous() || ALWAYS_DANGEROUS.contains(key);
    }

    /** The largest audience there can be. */
    public Audience maximum() {
        boolean tooLarge = wishes.maximum().compareTo(Audience.TIES) > 0;
        return dangerous() && tooLarge ? Audience.TIES : wishes.maximum();
    }

    /** Whether the search may find it. */
    public boolean searchable() {
        return wishes.searchable() && !dangerous() && kind.wordy();
    }

    /** Whether it is asked and shown. */
    public boolean on() {
        return wishes.state() == State.ON;
    }

    /** Whether it is asked of somebody of those kinds. */
    public boolean askedOf(Collection<String> somebodys) {
        return on() && (kinds.isEmpty() || kinds.stream().anyMatch(somebodys::contains));
    }

    /** Whether an answer fits. */
    public boolean fits(List<String> answer) {
        if (!kind.fits(answer)) {
            return false;
        }
        return !kind.chosen()
                || (answer.size() == new HashSet<>(answer).size()
                        && texts.choices().stream()
                                .map(FieldTexts.Choice::key)
                                .toList()
                                .containsAll(answer));
    }

    /** What people read of an answer. */
    public List<String> say(List<String> answer, Locale language) {
        if (!kind.chosen()) {
            return answer;
        }
        return texts.choices().stream()
                .filter(choice -> answer.contains(choice.key()))
                .map(choice -> FieldTexts.in(choice.labels(), language, choice.key()))
                .toList();
    }

    /** Every word of an answer that the search may know, in all languages. */
    public List<String> words(List<String> answer) {
        if (!searchable()) {
            return List.of();
        }
        return kind.chosen()
                ? texts.choices().stream()
                        .filter(choice -> answer.contains(choice.key()))
                        .flatMap(choice -> choice.labels().values().stream())
                        .toList()
                : answer;
    }

    /** What a field is called in a language, or in another when that one is missing. */
    public String label(Locale language) {
        return FieldTexts.in(texts.labels(), language, key);
    }

    /** Why it is asked. */
    public String purpose(Locale language) {
        return FieldTexts.in(texts.purposes(), language, "");
    }

    /** A definition with no more than what is needed, for tests and new ones. */
    public static FieldDefinition fresh(UUID id, String key, ValueKind kind, Map<String, String> labels) {
        return new FieldDefinition(
                id,
                key,
                kind,
                new Wishes(State.OFF, Audience.MEMBERS, false, ALWAYS_DANGEROUS.contains(key)),
                List.of(),
                new FieldTexts(labels, Map.of(), List.of()),
                1000,
                1);
    }

    /** The same with other wishes; what is dangerous once stays so. */
    public FieldDefinition with(Wishes others) {
        var kept = new Wishes(
                others.state(), others.maximum(), others.searchable(), others.dangerous() || wishes.dangerous());
        return new FieldDefinition(id, key, kind, kept, kinds, texts, position, version);
    }
}
