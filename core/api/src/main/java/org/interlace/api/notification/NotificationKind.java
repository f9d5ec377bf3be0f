package org.interlace.api.notification;

import java.util.regex.Pattern;
import org.interlace.api.message.MessageKey;

/**
 * A kind of news. Each member chooses for each kind how soon it is mailed.
 *
 * @param word the plugin's id or the core's domain, a dot, and words of its own: {@code room.message}
 * @param usual until the member chooses: {@link Cadence#NOW} for what waits for an answer, otherwise at most
 *     {@link Cadence#DAILY}
 */
public record NotificationKind(String word, Cadence usual) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]{2,19}(\\.[a-z0-9][a-z0-9-]*)+");

    /** @throws IllegalArgumentException if the word has another shape */
    public NotificationKind {
        if (!SHAPE.matcher(word).matches()) {
            throw new IllegalArgumentException("No kind of notification: '%s'".formatted(word));
        }
    }

    /** Its name for people: {@code notification.message} of the bundle {@code room}. */
    public MessageKey label() {
        int dot = word.indexOf('.');
        return new MessageKey(word.substring(0, dot), "notification." + word.substring(dot + 1));
    }
}
