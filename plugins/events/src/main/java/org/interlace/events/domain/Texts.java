package org.interlace.events.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an event says, by language.
 *
 * @param original the language it was written in first
 * @param in the languages there are, the original among them
 */
public record Texts(String original, Map<String, EventText> in) {

    /** @throws IllegalArgumentException if the original is missing */
    public Texts {
        in = Map.copyOf(in);
        if (!in.containsKey(original)) {
            throw new IllegalArgumentException("There is no text in the original language " + original);
        }
    }

    /** Only an original. */
    public static Texts of(String language, EventText text) {
        return new Texts(language, Map.of(language, text.as(EventText.Status.HUMAN)));
    }

    /**
     * The language a reader reads it in: their own where it is ready, else the usual one of the portal, else the original.
     */
    public String shownIn(String wished, String usual) {
        return ready(wished) ? wished : ready(usual) ? usual : original;
    }

    private boolean ready(String language) {
        var text = in.get(language);
        return text != null && (text.status() != EventText.Status.WORK || language.equals(original));
    }

    /** The text in a language that is there. */
    public EventText text(String language) {
        return Objects.requireNonNull(in.get(language));
    }

    /** Languages that readers can choose. */
    public Set<String> readable() {
        return in.keySet().stream().filter(this::ready).collect(Collectors.toUnmodifiableSet());
    }

    /** With one text written anew; when that is the original and says something else, all others are outdated. */
    public Texts with(String language, EventText text) {
        var all = new LinkedHashMap<>(in);
        boolean turned = language.equals(original) && !text(original).says(text);
        if (turned) {
            all.replaceAll((code, other) ->
                    other.status() == EventText.Status.WORK ? other : other.as(EventText.Status.OUTDATED));
        }
        all.put(language, language.equals(original) ? text.as(EventText.Status.HUMAN) : text);
        return new Texts(original, all);
    }

    /** Without a translation; the original stays. */
    public Texts without(String language) {
        var all = new LinkedHashMap<>(in);
        if (!language.equals(original)) {
            all.remove(language);
        }
        return new Texts(original, all);
    }
}
