package org.interlace.mail.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.api.mail.Attachment;
import org.interlace.mail.domain.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpLineTest {

    private static final String TO = "amina@example.org";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpLine.Way way(String user, String tls) {
        return new SmtpLine.Way("127.0.0.1", server.getSmtp().getPort(), user, "secret", "portal@interlace.test", tls);
    }

    private static Letter letter(String language, String subject, Optional<String> unsubscribe) {
        return new Letter(
                subject, Locale.forLanguageTag(language), List.of(new Letter.Paragraph(subject)), unsubscribe);
    }

    private MimeMessage sent(Letter letter) throws ServerAwayException, RefusedException {
        return sent(letter, Optional.empty());
    }

    private MimeMessage sent(Letter letter, Optional<Attachment> attachment)
            throws ServerAwayException, RefusedException {
        try (var line = SmtpLine.open(way("", "none"))) {
            line.send("4711", TO, letter, attachment);
        }
        return server.getReceivedMessages()[server.getReceivedMessages().length - 1];
    }

    @Test
    void a_letter_arrives_as_plain_text_and_html_in_any_script()
            throws ServerAwayException, RefusedException, MessagingException, IOException {
        var message = sent(letter("ar", "مرحبا أمينة 🥖", Optional.empty()));

        assertThat(message.getSubject()).isEqualTo("مرحبا أمينة 🥖");
        assertThat(message.getFrom()[0]).hasToString("portal@interlace.test");
        assertThat(message.getHeader("Content-Language")).containsExactly("ar");
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("مرحبا أمينة 🥖");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("dir=\"rtl\"", "مرحبا أمينة 🥖");
    }

    @Test
    void a_calendar_goes_as_another_form_of_the_letter_and_as_a_file()
            throws ServerAwayException, RefusedException, MessagingException, IOException {
        var calendar =
                "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Зустріч, لقاء\r\nEND:VCALENDAR\r\n".getBytes(UTF_8);
        var message = sent(
                letter("fr", "Rendez-vous", Optional.empty()),
                Optional.of(Attachment.calendar("meeting.ics", "REQUEST", calendar)));

        var all = (MimeMultipart) message.getContent();
        assertThat(all.getContentType()).startsWith("multipart/mixed");
        assertThat(all.getCount()).isEqualTo(2);
        var forms = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(types(forms)).containsExactly("text/plain", "text/html", "text/calendar");
        var shown = new ContentType(forms.getBodyPart(2).getContentType());
        assertThat(shown.getParameter("method")).isEqualTo("REQUEST");
        assertThat(shown.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(forms.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(calendar);
        var file = all.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("meeting.ics");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getContentType()).startsWith("application/ics");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(calendar);
    }

    @Test
    void another_file_is_a_file_and_nothing_else()
            throws ServerAwayException, RefusedException, MessagingException, IOException {
        var bytes = new byte[] {0, 13, 10, '.', 13, 10, -1};
        var message = sent(
                letter("fr", "Attestation", Optional.empty()),
                Optional.of(Attachment.of("certificate.pdf", "application/pdf", bytes)));

        var all = (MimeMultipart) message.getContent();
        assertThat(types((MimeMultipart) all.getBodyPart(0).getContent())).containsExactly("text/plain", "text/html");
        assertThat(all.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(all.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(bytes);
    }

    private static List<String> types(MimeMultipart parts) throws MessagingException {
        var types = new ArrayList<String>();
        for (int i = 0; i < parts.getCount(); i++) {
            types.add(new ContentType(parts.getBodyPart(i).getContentType()).getBaseType());
        }
        return types;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: all@example.org",
                "../secret.ics",
                "x.ics\"; y=\"z",
                "X.ics",
                "meeting",
                ".ics",
                "a..ics"
            })
    void a_name_that_is_no_name_of_a_file_is_refused(String name) {
        assertThatThrownBy(() -> Attachment.calendar(name, "REQUEST", new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void types_methods_and_sizes_are_bounded() {
        for (var type : List.of("text/html; charset=x", "text", "text/a\r\nb", "multipart/mixed")) {
            assertThatThrownBy(() -> Attachment.of("a.ics", type, new byte[1]))
                    .as(type)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (var method : List.of("", "request", "REQUEST; x=y", "REQ\r\nX")) {
            assertThatThrownBy(() -> Attachment.calendar("a.ics", method, new byte[1]))
                    .as(method)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Attachment("a.pdf", "application/pdf", Optional.of("REQUEST"), new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Attachment.of("a.pdf", "application/pdf", new byte[64 << 10]).file())
                .hasSize(64 << 10);
        assertThatThrownBy(() -> Attachment.of("a.pdf", "application/pdf", new byte[(64 << 10) + 1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Attachment.of("a.pdf", "application/pdf", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_news_can_be_ended_with_one_click() throws ServerAwayException, RefusedException, MessagingException {
        var letter = sent(letter("fr", "Invitation", Optional.empty()));
        var news = sent(letter("fr", "Nouveauté", Optional.of("https://portal.example/unsubscribe/abc")));

        assertThat(letter.getHeader("List-Unsubscribe")).isNull();
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(news.getHeader("List-Unsubscribe")).containsExactly("<https://portal.example/unsubscribe/abc>");
        assertThat(news.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void the_same_letter_has_the_same_id_however_often_it_is_sent()
            throws ServerAwayException, RefusedException, MessagingException {
        var letter = letter("fr", "Bonjour", Optional.empty());

        assertThat(sent(letter).getMessageID()).isEqualTo("<4711@interlace.test>");
        assertThat(sent(letter).getMessageID()).isEqualTo("<4711@interlace.test>");
    }

    @Test
    void an_address_cannot_smuggle_a_second_one_in() throws ServerAwayException {
        try (var line = SmtpLine.open(way("", "none"))) {
            for (var evil : List.of(
                    "amina@example.org\r\nRCPT TO:<all@example.org>",
                    "amina@example.org, all@example.org",
                    "<amina@example.org> all@example.org",
                    "nobody")) {
                assertThatThrownBy(
                                () -> line.send("1", evil, letter("fr", "Bonjour", Optional.empty()), Optional.empty()))
                        .as(evil)
                        .isInstanceOf(RefusedException.class);
            }
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_is_not_there_or_lets_nobody_in_is_away() {
        server.setUser("portal@interlace.test", "portal", "another");
        server.getUserManager().setAuthRequired(true);
        assertThatThrownBy(() -> SmtpLine.open(way("portal", "none")))
                .isInstanceOf(ServerAwayException.class)
                .hasMessage("sign-in");
        assertThatThrownBy(() -> SmtpLine.open(way("", "starttls")))
                .as("never without the protection that was asked for")
                .isInstanceOf(ServerAwayException.class);
        var way = way("", "none");
        server.stop();
        assertThatThrownBy(() -> SmtpLine.open(way))
                .isInstanceOf(ServerAwayException.class)
                .hasMessage("connection");
    }
}
