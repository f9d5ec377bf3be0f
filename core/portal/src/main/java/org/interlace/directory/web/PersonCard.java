package org.interlace.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.directory.DirectoryFilter;
import org.interlace.directory.domain.Card;
import org.interlace.shell.web.Lists;
import org.interlace.shell.web.Monogram;
import org.jspecify.annotations.Nullable;

/** A person's card, in the viewer's language. */
public final class PersonCard {

    private final Card card;
    private final @Nullable String portrait;
    private final List<String> kinds;
    private final List<String> languages;
    private final List<String> skills;
    private final @Nullable String place;
    private final String spoken;

    private PersonCard(Card card, Names names, @Nullable String portrait) {
        this.portrait = portrait;
        this.card = card;
        this.kinds = names.of(card, "kind");
        this.languages = names.of(card, "language");
        this.skills = names.of(card, "skill");
        this.spoken = Lists.and(languages, names.language());
        this.place = names.of(card, "place").stream().findFirst().orElse(null);
    }

    static PersonCard of(Card card, Names names, @Nullable String portrait) {
        return new PersonCard(card, names, portrait);
    }

    /** Turns public words into names. */
    record Names(List<DirectoryFilter> filters, Locale language) {

        List<String> of(Card card, String parameter) {
            var filter = filters.stream()
                    .filter(known -> known.parameter().equals(parameter))
                    .findFirst();
            return card.values(parameter).stream()
                    .map(value -> filter.flatMap(known -> known.name(value, language)))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** The member. */
    public String getId() {
        return card.id();
    }

    /** Address part. */
    public String getHandle() {
        return card.handle();
    }

    /** As the person wishes it. */
    public String getName() {
        return card.name();
    }

    /** What the person does. */
    public @Nullable String getHeadline() {
        return card.headline();
    }

    /** Language of the headline. */
    public @Nullable String getLanguage() {
        return card.language();
    }

    /** Entrepreneur, coach …. */
    public List<String> getKinds() {
        return kinds;
    }

    /** The same in one line. */
    public String getKindsLine() {
        return String.join(" · ", kinds);
    }

    /** What the person speaks. */
    public List<String> getLanguages() {
        return languages;
    }

    /** The same in one line. */
    public String getSpoken() {
        return spoken;
    }

    /** What the person can do. */
    public List<String> getSkills() {
        return skills;
    }

    /** The commune. */
    public @Nullable String getPlace() {
        return place;
    }

    /** The picture, if those who read the list may see it. */
    public @Nullable String getPortrait() {
        return portrait;
    }

    /** The picture made of threads. */
    public Monogram getMonogram() {
        return Monogram.of(card.id(), card.name());
    }
}
