package org.interlace.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interlace.vocabulary.Folding;

/** Makes words for addresses out of what people write, in any script: {@code [a-z0-9-]{3,60}}. */
final class Slug {

    private static final int LONGEST = 50;
    private static final int SHORTEST = 3;
    private static final int MARK = 8;

    private Slug() {}

    /** The same text always becomes the same word. */
    static String of(String text) {
        var word = letters(text);
        return word.length() < SHORTEST ? distinct(text) : word;
    }

    /** A word that hardly any other text shares. */
    static String distinct(String text) {
        return distinct(text, UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A word that is kept apart from others of the same text by an id. */
    static String distinct(String text, UUID id) {
        return (letters(text) + "-" + id.toString().substring(0, MARK)).replaceFirst("^-", "");
    }

    private static String letters(String text) {
        var word = Folding.searchWords(text).stream()
                .map(part -> part.replaceAll("[^a-z0-9]", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return word.length() > LONGEST ? word.substring(0, LONGEST).replaceFirst("-+$", "") : word;
    }
}
