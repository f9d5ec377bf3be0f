package org.interlace.api.notification;

import java.util.List;
import java.util.Optional;
import org.interlace.api.mail.Attachment;
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
 * @param attachment goes with the mail to those who are told at once; digests and the portal leave it out, so the page has
 *     it too
 */
public record Notification(
        String kind,
        Receiver to,
        String once,
        Sentence text,
        List<Fact> facts,
        String address,
        Optional<Attachment> attachment) {

    /** One line of facts below the sentence. */
    public record Fact(MessageKey label, Value value) {}

    /** @throws IllegalArgumentException if the address is no path */
    public Notification {
        facts = List.copyOf(facts);
        if (!address.startsWith("/") || address.startsWith("//")) {
            throw new IllegalArgumentException("No path of this portal: '%s'".formatted(address));
        }
    }

    /** One without a file. */
    public Notification(String kind, Receiver to, String once, Sentence text, List<Fact> facts, String address) {
        this(kind, to, once, text, facts, address, Optional.empty());
    }

    /** The same with a file. */
    public Notification with(Attachment file) {
        return new Notification(kind, to, once, text, facts, address, Optional.of(file));
    }
}
