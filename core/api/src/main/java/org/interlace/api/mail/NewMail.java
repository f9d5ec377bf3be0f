package org.interlace.api.mail;

import java.util.List;
import java.util.Optional;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.text.Sentence;

/**
 * A letter in words of bundles; written out in the reader's language when it is sent, as plain text and as HTML.
 *
 * @param kind the bundle and a word, such as {@code account.invitation}; its name in the operator's list is the text
 *     {@code mail.invitation} of that bundle
 * @param to where it goes
 * @param once the same {@code (kind, once)} is sent one time
 * @param subject one line
 * @param text paragraphs, parted by empty lines
 * @param facts when, where, who
 * @param button the one thing to do, if there is one
 * @param held whether it waits until a human lets it go (decisions about people)
 * @param attachment a file that goes with it
 */
public record NewMail(
        String kind,
        MailTo to,
        String once,
        Sentence subject,
        Sentence text,
        List<Notification.Fact> facts,
        Optional<Button> button,
        boolean held,
        Optional<Attachment> attachment) {

    /** Copies the list. */
    public NewMail {
        facts = List.copyOf(facts);
    }

    /** One without a file. */
    public NewMail(
            String kind,
            MailTo to,
            String once,
            Sentence subject,
            Sentence text,
            List<Notification.Fact> facts,
            Optional<Button> button,
            boolean held) {
        this(kind, to, once, subject, text, facts, button, held, Optional.empty());
    }

    /** One without facts. */
    public NewMail(
            String kind,
            MailTo to,
            String once,
            Sentence subject,
            Sentence text,
            Optional<Button> button,
            boolean held) {
        this(kind, to, once, subject, text, List.of(), button, held);
    }

    /** The same with a file. */
    public NewMail with(Attachment file) {
        return new NewMail(kind, to, once, subject, text, facts, button, held, Optional.of(file));
    }

    /**
     * The one thing to do.
     *
     * @param path below the portal's address; may hold a secret, which is erased once the letter is sent
     */
    public record Button(MessageKey label, String path) {}
}
