package org.interlace.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.mail.domain.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        try (var line = SmtpLine.open(way("", "none"))) {
            line.send("4711", TO, letter);
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
                assertThatThrownBy(() -> line.send("1", evil, letter("fr", "Bonjour", Optional.empty())))
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
