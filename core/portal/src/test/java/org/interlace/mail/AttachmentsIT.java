package org.interlace.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.mail.Attachment;
import org.interlace.api.mail.MailTo;
import org.interlace.api.mail.NewMail;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Cadence;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.NotificationKind;
import org.interlace.api.notification.Receiver;
import org.interlace.api.text.Sentence;
import org.interlace.database.Database;
import org.interlace.database.DatabaseException;
import org.interlace.database.Tables;
import org.interlace.mail.domain.Letter;
import org.interlace.mail.domain.MailState;
import org.interlace.mail.domain.Refusal;
import org.interlace.mail.smtp.RefusedException;
import org.interlace.mail.smtp.ServerAwayException;
import org.interlace.mail.smtp.SmtpLine;
import org.interlace.mail.store.AttachmentTable;
import org.interlace.mail.store.MailTable;
import org.interlace.mail.store.MailTables;
import org.interlace.notification.store.DigestTable;
import org.interlace.notification.store.NotificationTable;
import org.interlace.notification.store.NotificationTables;
import org.interlace.privacy.domain.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttachmentsIT {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Sentence WORDS = Sentence.of(MessageKey.parse("shell.home.lead"));

    private final Tables tables = Tables.get();
    private final Database database = tables.database();
    private final MailTable mails = MailTables.mails(database);
    private final AttachmentTable attachments = MailTables.attachments(database);
    private final NotificationTable news = NotificationTables.news(database);
    private final DigestTable digests = NotificationTables.digests(database);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Letterbox letterbox = new Letterbox(mails, attachments, clock);
    private final Outgoing outgoing = new Outgoing(mails, clock);
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void clear() {
        tables.empty("mail.mail", "mail.attachment", "notification.notification", "account.account");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static Attachment calendar(String what) {
        return Attachment.calendar("meeting.ics", "REQUEST", what.getBytes(UTF_8));
    }

    private static NewMail mail(MailTo to, String once) {
        return new NewMail("events.changed", to, once, WORDS, WORDS, Optional.empty(), false);
    }

    private static MailTo to(String email) {
        return new MailTo.Address(email, Locale.FRENCH);
    }

    private int kept() {
        return database.first("select count(*) as n from mail.attachment", row -> row.getInt("n"))
                .orElseThrow();
    }

    /** As the worker does it. */
    private List<MimeMessage> sendAll() throws ServerAwayException, RefusedException {
        var way = new SmtpLine.Way("127.0.0.1", server.getSmtp().getPort(), "", "", "portal@interlace.test", "none");
        try (var line = SmtpLine.open(way)) {
            for (var due : outgoing.claim(50)) {
                var letter = new Letter(due.kind(), Locale.FRENCH, List.of(), Optional.empty());
                var address = Optional.ofNullable(due.address()).orElseThrow();
                line.send(due.id().toString(), address, letter, Optional.ofNullable(due.attachment()));
                outgoing.sent(due.id());
            }
        }
        return List.of(server.getReceivedMessages());
    }

    private static String file(MimeMessage message) throws Exception {
        var parts = (MimeMultipart) message.getContent();
        return new String(parts.getBodyPart(1).getInputStream().readAllBytes(), UTF_8);
    }

    @Test
    void a_file_goes_with_its_letter_and_is_gone_when_it_left() throws Exception {
        letterbox.send(mail(to("one@example.org"), "1").with(calendar("first")));
        letterbox.send(mail(to("two@example.org"), "2").with(calendar("second")));
        letterbox.send(mail(to("three@example.org"), "3"));
        assertThat(kept()).isEqualTo(2);

        var files = new ArrayList<String>();
        for (var message : sendAll()) {
            boolean with = message.getContentType().startsWith("multipart/mixed");
            files.add(message.getAllRecipients()[0] + " " + (with ? file(message) : "nothing"));
        }
        assertThat(files)
                .containsExactlyInAnyOrder(
                        "one@example.org first", "two@example.org second", "three@example.org nothing");
        assertThat(kept()).isZero();
    }

    @Test
    void what_is_tried_again_keeps_its_file() throws Exception {
        letterbox.send(mail(to("one@example.org"), "1").with(calendar("first")));
        for (var due : outgoing.claim(50)) {
            outgoing.refused(due, new Refusal("450 4.2.1"));
        }
        assertThat(attachments.forget()).isZero();
        database.change("update mail.mail set ready = ?", NOW);
        for (var due : outgoing.claim(50)) {
            outgoing.refused(due, new Refusal("550 5.1.1"));
        }
        assertThat(attachments.forget()).as("a human may try a dead one again").isZero();
        var id = database.first("select id from mail.mail", row -> Database.id(row, "id"))
                .orElseThrow();
        MailTables.desk(database).release(id, Set.of(MailState.DEAD), NOW);

        assertThat(file(sendAll().get(0))).isEqualTo("first");
        assertThat(kept()).isZero();
    }

    @Test
    void staff_read_its_name_and_nothing_more() {
        letterbox.send(mail(to("one@example.org"), "1").with(calendar("first")));
        var row = MailTables.desk(database)
                .page(Optional.empty(), Optional.empty(), 10)
                .get(0);

        assertThat(row.file()).isEqualTo("meeting.ics");
        assertThat(row.mail().attachment()).isNull();
    }

    @Test
    void what_no_letter_needs_is_deleted_by_the_job() {
        letterbox.send(mail(to("one@example.org"), "1").with(calendar("first")));
        letterbox.send(mail(to("one@example.org"), "1").with(calendar("the same letter again")));
        letterbox.send(mail(to("two@example.org"), "2").with(calendar("kept back")));
        database.change("update mail.mail set state = 'held' where once = '2'");
        var held = database.first("select id from mail.mail where once = '2'", row -> Database.id(row, "id"))
                .orElseThrow();
        MailTables.desk(database).drop(held, Set.of(MailState.HELD), NOW);
        assertThat(kept()).isEqualTo(3);

        new OldMails(mails, attachments, clock).run();
        assertThat(kept()).isOne();
    }

    @Test
    void whoever_is_erased_takes_the_files_of_their_letters_along() {
        var one = account("one@example.org");
        letterbox.send(mail(new MailTo.OfAccount(one), "1").with(calendar("account")));
        letterbox.send(mail(to("one@example.org"), "2").with(calendar("address")));
        letterbox.send(mail(to("other@example.org"), "3").with(calendar("other")));

        MailTables.keeper(database).erase(new Person(one.value(), null, null));
        assertThat(database.list("select file from mail.attachment", row -> new String(row.getBytes("file"), UTF_8)))
                .containsExactly("other");
    }

    @Test
    void news_takes_its_file_along_when_it_is_mailed_at_once() throws Exception {
        var soon = account("soon@example.org");
        var too = account("too@example.org");
        var daily = account("daily@example.org");
        database.change(
                "insert into notification.choice (account, kind, cadence) values (?, 'events.changed', 'daily')",
                daily.value());
        var file = attachments.add(Optional.of(calendar("changed")), NOW);
        for (var account : List.of(soon, too, daily)) {
            var one = new Notification(
                    "events.changed", new Receiver.OfAccount(account), "1", WORDS, List.of(), "/events");
            var kind = new NotificationKind("events.changed", Cadence.NOW);
            news.tellAccount(new NotificationTable.Telling(one, kind, file, NOW), account.value());
        }
        assertThat(attachments.forget()).as("it waits with the news").isZero();
        var letters = digests.takeSoon(10);
        assertThat(letters).hasSize(2).allSatisfy(one -> assertThat(one.attachment())
                .isEqualTo(file));
        mails.addUnwritten(
                letters.stream()
                        .map(one -> new MailTable.Unwritten(
                                one.letter(),
                                "notification.now",
                                one.letter().toString(),
                                one.account(),
                                1,
                                one.attachment()))
                        .toList(),
                NOW);
        var first = outgoing.claim(1).get(0);
        outgoing.sent(first.id());
        assertThat(kept()).as("the other letter needs it").isOne();

        assertThat(file(sendAll().get(0))).isEqualTo("changed");
        assertThat(kept()).isZero();
    }

    private AccountId account(String email) {
        var id = new AccountId(UUID.randomUUID());
        database.change("insert into account.account (id, email, created) values (?, ?, ?)", id.value(), email, NOW);
        return id;
    }

    @Test
    void the_table_takes_no_larger_file_either() {
        assertThatThrownBy(() -> database.change(
                        "insert into mail.attachment (id, name, type, file, made) values (?, 'a.pdf', 'x/y', ?, ?)",
                        UUID.randomUUID(),
                        new byte[(64 << 10) + 1],
                        NOW))
                .isInstanceOf(DatabaseException.class);
    }
}
