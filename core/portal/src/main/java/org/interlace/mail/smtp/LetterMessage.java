package org.interlace.mail.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.mail.Attachment;
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

    LetterMessage filled(String to, Letter letter, Optional<Attachment> attachment) throws MessagingException {
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
        setContent(attachment.isPresent() ? with(both, attachment.get()) : both);
        saveChanges();
        return this;
    }

    /** A calendar stands twice: as another form of the letter for those that offer buttons, and as a file for all others. */
    private static MimeMultipart with(MimeMultipart both, Attachment attachment) throws MessagingException {
        if (attachment.method().isPresent()) {
            var type = attachment.type() + "; charset=UTF-8; method="
                    + attachment.method().get();
            both.addBodyPart(part(attachment.file(), type));
        }
        var inner = new MimeBodyPart();
        inner.setContent(both);
        var file = part(attachment.file(), attachment.method().isPresent() ? "application/ics" : attachment.type());
        file.setFileName(attachment.name());
        file.setDisposition(Part.ATTACHMENT);
        var all = new MimeMultipart("mixed");
        all.addBodyPart(inner);
        all.addBodyPart(file);
        return all;
    }

    private static MimeBodyPart part(byte[] file, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
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
