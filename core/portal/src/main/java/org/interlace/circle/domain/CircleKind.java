package org.interlace.circle.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.message.MessageKey;

/** What those inside have in common. */
public enum CircleKind {
    /** They began together. */
    COHORT,
    /** They have the same trade. */
    TRADE,
    /** They speak the same language. */
    LANGUAGE,
    /** Women first: proposed to those who stated so for themselves; others come by invitation (product.md §2.10). */
    WOMEN_FIRST;

    /** As in tables, texts and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a word, if there is one. */
    public static Optional<CircleKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Its name for people. */
    public MessageKey label() {
        return new MessageKey("circle", "kind." + word());
    }
}
