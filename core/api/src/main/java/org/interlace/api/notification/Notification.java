package org.interlace.api.notification;

import java.util.List;
import org.interlace.api.message.MessageKey;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;

/**
 * One thing to tell.
 *
 * @param kind a declared {@link NotificationKind#word()}
 * @param to who is told
 * @param once what makes it the same thing: nobody is told the same {@code (kind, once)} twice, in the portal or by mail
 * @param text what happened, as one sentence
 * @param facts when, where, who: they stand in the mail itself
 * @param address the page to go on at, a path of this portal
 */
public record Notification(String kind, Receiver to, String once, Sentence text, List<Fact> facts, String address) {

    /** One line of facts below the sentence. */
    public record Fact(MessageKey label, Value value) {}

    /** @throws IllegalArgumentException if the address is no path */
    public Notification {
        facts = List.copyOf(facts);
        if (!address.startsWith("/") || address.startsWith("//")) {
            throw new IllegalArgumentException("No path of this portal: '%s'".formatted(address));
        }
    }
}
