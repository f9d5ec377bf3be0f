package org.interlace.introductions.domain;

import java.util.List;
import java.util.Set;
import org.interlace.api.member.MemberId;
import org.interlace.api.text.Letters;

/**
 * What is asked, and how.
 *
 * @param purpose what the asker looks for; of {@link Phrase.Group#LOOK}
 * @param phrases the rest
 * @param text in the asker's words; may be empty
 * @param language of the text
 * @param lookOver whether a facilitator reads it first
 * @param house whether the house may try when no connector does
 * @param without whom the asker struck out
 */
public record Ask(
        Phrase purpose,
        List<Phrase> phrases,
        String text,
        String language,
        boolean lookOver,
        boolean house,
        Set<MemberId> without) {

    /** Copies the collections. */
    public Ask {
        text = Letters.plain(text);
        phrases = List.copyOf(phrases);
        without = Set.copyOf(without);
    }

    /** The same, but the house does not try. */
    public Ask withoutHouse() {
        return new Ask(purpose, phrases, text, language, lookOver, false, without);
    }

    /** The same, but a facilitator reads it first. */
    public Ask lookedOver() {
        return new Ask(purpose, phrases, text, language, true, house, without);
    }

    /** Whether a phrase is among them. */
    public boolean says(Phrase phrase) {
        return phrase == purpose || phrases.contains(phrase);
    }
}
