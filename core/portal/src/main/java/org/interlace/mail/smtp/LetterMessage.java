package org.interlace.mail.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.interlace.mail.domain.Letter;
import org.interlace.mail.domain.LetterHtml;
import org.interlace.mail.domain.LetterText;

/** A letter as it goes over the line: plain text and HTML, with a Message-ID that stays the same however often it is sent. */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = "UTF-8";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US);

    private final String messageId;
    private final String from;

    LetterMessage(Session session, String id, String from) {
        super(session);
        this.messageId = "<" + id + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
        this.from = from;
    }

    LetterMessage filled(String to, Letter letter) throws MessagingException {
        setFrom(new InternetAddress(from, true));
        setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        setSubject(letter.subject(), UTF_8);
        setHeader("Date", DATE.format(OffsetDateTime.now(ZoneOffset.UTC)));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", letter.language().toLanguageTag());
        if (letter.unsubscribe().isPresent()) {
            setHeader("List-Unsubscribe", "<" + letter.unsubscribe().get() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(LetterText.of(letter), "plain"));
        both.addBodyPart(part(LetterHtml.of(letter), "html"));
        setContent(both);
        saveChanges();
        return this;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
