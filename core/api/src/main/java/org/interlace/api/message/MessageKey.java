package org.interlace.api.message;

import java.util.regex.Pattern;

/**
 * The name of one text.
 *
 * <p>The text of {@code new MessageKey("events", "list.title")} stands in {@code org/interlace/events/messages_fr.properties}
 * (below the plugin's own package) as {@code list.title=…}, and in the other five languages beside it. Pages write it
 * as {@code #{msg['events.list.title']}}.
 *
 * @param bundle the plugin's id or a domain of the core
 * @param key dotted lower-case words
 */
public record MessageKey(String bundle, String key) {

    private static final Pattern BUNDLE = Pattern.compile("[a-z][a-z0-9]{2,19}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*");

    /** @throws IllegalArgumentException if either part has another shape */
    public MessageKey {
        if (!BUNDLE.matcher(bundle).matches() || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("No message key: '%s.%s'".formatted(bundle, key));
        }
    }

    /**
     * Reads a key as pages write it.
     *
     * @param text such as {@code events.list.title}
     * @throws IllegalArgumentException if it has no dot or another shape
     */
    public static MessageKey parse(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("No message key: '%s'".formatted(text));
        }
        return new MessageKey(text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public String toString() {
        return bundle + "." + key;
    }
}
