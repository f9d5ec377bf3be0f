package org.interlace.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Letters and news against a real mail server: none lost, none doubled, none to whom it no longer concerns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailIT {

    /** As many are told at once; {@code -Dinterlace.test.fan=10000} prints the figure that is asked for. */
    private static final int FAN = Integer.getInteger("interlace.test.fan", 1000);

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private MailPortal mail;
    private String member;

    @BeforeAll
    void start() {
        mail = new MailPortal();
        member = mail.account("member");
    }

    @AfterAll
    void stop() {
        mail.close();
    }

    @BeforeEach
    void forget() {
        mail.road().forget();
    }

    private List<String> subjects() {
        return mail.road().arrived().stream().map(MailIT::subject).toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String calendar(MimeMessage message) throws MessagingException, IOException {
        var file = ((MimeMultipart) message.getContent()).getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("meeting.ics");
        return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void arrives(int many) {
        MailPortal.await(SOON, () -> mail.road().arrived().size() >= many);
    }

    @Test
    @Order(1)
    void news_that_waits_for_an_answer_is_mailed_within_seconds_and_once() throws MessagingException, IOException {
        mail.tell("telling.answer", "first", member, "Amina\r\nBcc: all@example.org");
        mail.tell("telling.answer", "first", member, "again");
        arrives(1);
        MailPortal.pause(Duration.ofSeconds(3));

        assertThat(mail.road().arrived()).hasSize(1);
        var message = mail.road().arrived().get(0);
        assertThat(message.getSubject()).isEqualTo("Bonjour Amina Bcc: all@example.org");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("List-Unsubscribe")[0]).startsWith("<https://portal.interlace.test/unsubscribe/");
        assertThat(message.getMessageID()).endsWith("@interlace.test>");
        assertThat(message.getAllRecipients()).hasSize(1);
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("18\u00a0h", "https://portal.interlace.test/notifications/");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("<html lang=\"fr\" dir=\"ltr\">");
    }

    @Test
    @Order(2)
    void while_the_server_is_down_nothing_is_lost_and_then_nothing_is_doubled() {
        mail.road().breakOff();
        for (int i = 0; i < 20; i++) {
            mail.call("mail?once=down-" + i, "person%d@example.org".formatted(i));
        }
        MailPortal.await(SOON, () -> !mail.one("select coalesce(failing::text, '') from mail.server")
                .isEmpty());
        assertThat(mail.number("select count(*) from mail.mail where kind = 'telling.letter' and tries > 0"))
                .as("no letter is blamed for a server that is away")
                .isZero();
        mail.road().open();
        MailPortal.await(Duration.ofSeconds(90), () -> mail.road().arrived().size() >= 20);
        MailPortal.pause(Duration.ofSeconds(3));

        assertThat(subjects())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 20)
                        .mapToObj(i -> "Bonjour down-" + i)
                        .toList());
        assertThat(mail.one("select failing::text from mail.server")).isEqualTo("null");
        assertThat(mail.number("select count(*) from mail.mail where state = 'sent' and words is not null"))
                .as("words and secrets are gone")
                .isZero();
        assertThat(mail.road().arrived()).as("each with its own file").allSatisfy(message -> assertThat(
                        calendar(message))
                .contains("X-ONCE:" + subject(message).substring(8)));
        assertThat(mail.number("select count(*) from mail.attachment")).isZero();
    }

    @Test
    @Order(3)
    void a_bad_address_is_parked_a_busy_one_waits_and_the_others_go_on() {
        mail.call("mail?once=bad", "bad@example.org");
        mail.call("mail?once=later", "later@example.org");
        mail.call("mail?once=good", "good@example.org");
        arrives(1);
        MailPortal.await(SOON, () -> mail.one("select state from mail.mail where once = 'bad'")
                .equals("dead"));

        assertThat(subjects()).containsExactly("Bonjour good");
        assertThat(mail.one("select error from mail.mail where once = 'bad'")).isEqualTo("550 5.1.1");
        MailPortal.await(SOON, () -> mail.one("select tries from mail.mail where once = 'later'")
                .equals("1"));
        assertThat(mail.one("select state || ' ' || error || ' ' || (ready > now() + interval '40 seconds')::text"
                        + " from mail.mail where once = 'later'"))
                .isEqualTo("waiting 450 4.2.1 true");
    }

    @Test
    @Order(4)
    void a_held_letter_waits_for_a_human() {
        mail.call("mail?once=held&held=true", "held@example.org");
        MailPortal.pause(Duration.ofSeconds(3));
        assertThat(mail.road().arrived()).isEmpty();
        var path = "/admin/mail/" + mail.one("select id::text from mail.mail where once = 'held'");
        var admin = "interlace=" + Session.of(mail.portal(), "admin");

        assertThat(mail.portal().get(path, "Cookie", admin).body())
                .contains("Bonjour held", "meeting.ics")
                .as("a link that works for whoever has it is not shown")
                .doesNotContain("s3cret");
        var form = PageForm.of(mail.portal(), path, admin);
        assertThat(form.without("drop").send().statusCode()).isEqualTo(303);
        arrives(1);
        assertThat(subjects()).containsExactly("Bonjour held");
    }

    @Test
    @Order(5)
    void what_is_read_or_settled_before_it_leaves_is_not_mailed() {
        mail.road().breakOff();
        mail.tell("telling.answer", "read", member, "read");
        mail.tell("telling.answer", "settled", member, "settled");
        mail.tell("telling.answer", "kept", member, "kept");
        mail.call("settle?kind=telling.answer&once=settled", "");
        var id = mail.one("select id::text from notification.notification where once = 'read'");
        var cookie = "interlace=" + Session.of(mail.portal(), "member");
        var opened = mail.portal().get("/notifications/" + id, "Cookie", cookie);
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("location")).hasValue("/directory");
        assertThat(mail.portal()
                        .get("/notifications/" + id, "Cookie", "interlace=" + Session.of(mail.portal(), "coach"))
                        .statusCode())
                .as("somebody else's is not there")
                .isEqualTo(404);
        mail.road().open();
        MailPortal.await(Duration.ofSeconds(90), () -> !mail.road().arrived().isEmpty());
        MailPortal.pause(Duration.ofSeconds(3));

        assertThat(subjects()).containsExactly("Bonjour kept");
    }

    @Test
    @Order(6)
    void one_click_ends_mails_of_one_kind() throws MessagingException {
        var coach = mail.account("coach");
        mail.tell("telling.answer", "before", coach, "before");
        arrives(1);
        var link = mail.road().arrived().get(0).getHeader("List-Unsubscribe")[0];
        var path = link.substring("<https://portal.interlace.test".length(), link.length() - 1);
        var form = new String[] {"Content-Type", "application/x-www-form-urlencoded"};

        assertThat(mail.portal().get(path).statusCode()).isEqualTo(200);
        assertThat(mail.number("select count(*) from notification.choice"))
                .as("looking ends nothing")
                .isZero();
        assertThat(mail.portal()
                        .send("POST", path, "List-Unsubscribe=Other", form)
                        .statusCode())
                .isEqualTo(403);
        assertThat(mail.portal()
                        .send("POST", "/logout", "List-Unsubscribe=One-Click", form)
                        .statusCode())
                .as("nowhere else")
                .isIn(303, 403);
        assertThat(mail.portal()
                        .send("POST", path.substring(0, path.length() - 2) + "aa", "List-Unsubscribe=One-Click", form)
                        .statusCode())
                .isEqualTo(404);
        assertThat(mail.number("select count(*) from notification.choice")).isZero();
        assertThat(mail.portal()
                        .send("POST", path, "List-Unsubscribe=One-Click", form)
                        .statusCode())
                .isEqualTo(200);
        assertThat(mail.one("select kind || ' ' || cadence from notification.choice"))
                .isEqualTo("telling.answer never");
        mail.road().forget();
        mail.tell("telling.answer", "after", coach, "after");
        MailPortal.pause(Duration.ofSeconds(4));
        assertThat(mail.road().arrived()).isEmpty();
        assertThat(mail.number("select count(*) from notification.notification where once = 'after'"))
                .as("in the portal it stands")
                .isOne();
    }

    @Test
    @Order(7)
    void nobody_is_told_about_a_person_behind_a_block_and_the_gone_are_somebody() {
        var expert = mail.account("expert");
        var hidden = mail.one("select member::text from account.account where email = 'juror@demo.test'");
        mail.change(
                "insert into safety.block (id, blocker, blocked, since) select gen_random_uuid(), '%s', member, now()"
                                .formatted(hidden)
                        + " from account.account where email = 'expert@demo.test'");
        mail.call("tell?kind=telling.answer&once=blocked&to=%s&about=%s".formatted(expert, hidden), "");
        assertThat(mail.number("select count(*) from notification.notification where once = 'blocked'"))
                .isZero();

        mail.call("tell?kind=telling.answer&once=gone&to=%s&about=%s".formatted(expert, UUID.randomUUID()), "");
        arrives(1);
        assertThat(subjects()).containsExactly("Bonjour quelqu’un");
    }

    @Test
    @Order(8)
    void people_without_email_are_told_by_phone() {
        mail.change("insert into account.account (id, member, created) select gen_random_uuid(), m.id, now()"
                + " from member.member m where not exists (select 1 from account.account where member = m.id) limit 1");
        var account = mail.one("select id::text from account.account where email is null");
        mail.tell("telling.answer", "phone", account, "phone");
        var facilitator = "interlace=" + Session.of(mail.portal(), "facilitator");
        var page = mail.portal().get("/admin/mail/phone", "Cookie", facilitator);
        assertThat(page.body()).contains("told-" + account, "1 message").doesNotContain("Bonjour phone");

        var form = PageForm.of(mail.portal(), "/admin/mail/phone", facilitator);
        assertThat(form.send().statusCode()).isEqualTo(303);
        assertThat(mail.portal().get("/admin/mail/phone", "Cookie", facilitator).body())
                .doesNotContain("told-");
        assertThat(mail.road().arrived()).isEmpty();
    }

    @Test
    @Order(9)
    void a_digest_goes_out_once_with_what_is_neither_read_nor_settled() {
        var digest = LocalTime.now(BRUSSELS).plusMinutes(2).truncatedTo(ChronoUnit.MINUTES);
        mail.restart(String.format(Locale.ROOT, "%02d:%02d", digest.getHour(), digest.getMinute()));
        for (var once : List.of("one", "two", "three", "four")) {
            mail.tell("telling.news", once, member, once);
        }
        mail.change("update notification.notification set read = now() where once = 'two'");
        mail.call("settle?kind=telling.news&once=three", "");
        assertThat(mail.road().arrived()).isEmpty();
        assertThat(LocalTime.now(BRUSSELS))
                .as("the machine is too slow for this test")
                .isBefore(digest);
        MailPortal.await(Duration.ofMinutes(3), () -> !mail.road().arrived().isEmpty());

        assertThat(subjects()).containsExactly("2 nouveautés pour vous");
        mail.restart();
        MailPortal.pause(Duration.ofSeconds(5));
        assertThat(mail.road().arrived()).as("not again after a restart").hasSize(1);
    }

    @Test
    @Order(10)
    void a_thousand_are_told_and_each_is_mailed_once() {
        mail.change("insert into account.account (id, email, created)"
                + " select gen_random_uuid(), 'fan' || n || '@example.org', now() from generate_series(1, " + FAN
                + ") n");
        long begun = System.nanoTime();
        mail.call("all?kind=telling.answer&once=fan", "fan");
        long told = System.nanoTime();
        MailPortal.await(
                Duration.ofMinutes(5),
                () -> mail.number("select count(*) from mail.mail m join notification.notification n on n.id = m.id"
                                + " where n.once = 'fan' and m.state = 'sent'")
                        >= FAN);
        long mailed = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%d told in %.1f s, mailed in %.1f s%n",
                FAN,
                (told - begun) / 1e9,
                (mailed - begun) / 1e9);
    }
}
