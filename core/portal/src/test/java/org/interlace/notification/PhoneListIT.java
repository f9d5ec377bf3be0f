package org.interlace.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.SmallHouse;
import org.interlace.account.store.AccountTables;
import org.interlace.account.store.SuspensionTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.text.Sentence;
import org.interlace.database.Database;
import org.interlace.database.Tables;
import org.interlace.mail.store.MailTable;
import org.interlace.mail.store.MailTables;
import org.interlace.mail.store.MailWords;
import org.interlace.notification.store.PhoneTable;
import org.interlace.notification.store.PhoneTables;
import org.interlace.text.Scribes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has no e-mail is told by phone what others are told by letter; of a paused account, the pause and nothing else. */
class PhoneListIT {

    private final SmallHouse house = new SmallHouse();
    private final Database database = Tables.get().database();
    private final SuspensionTable suspensions = AccountTables.suspensions(database);
    private final MailTable mails = MailTables.mails(database);
    private MemberId person = SmallHouse.NOBODY;
    private AccountId account = new AccountId(person.value());

    @BeforeEach
    void open() {
        house.clear();
        Tables.get().empty("account.account", "mail.mail", "notification.notification", "safety.block");
        person = house.person("amal");
        account = new AccountId(UUID.randomUUID());
        database.change(
                "insert into account.account (id, member, created) values (?, ?, now())",
                account.value(),
                person.value());
    }

    @SuppressWarnings("NullAway") // people without an account are tried elsewhere
    private PhoneList list() {
        return new PhoneList(
                PhoneTables.of(database),
                MailTables.desk(database),
                Scribes.of(database, house.clock()),
                house,
                house.clock(),
                null);
    }

    private List<PhoneTable.Row> waiting() {
        return list().waiting().rows();
    }

    private void letter(String kind) {
        house.pass(Duration.ofMinutes(1));
        var now = house.clock().instant();
        var text = Sentence.of(MessageKey.parse("administration.mail.paused.text"));
        var words = new MailWords(text, text, List.of(), Optional.empty());
        mails.add(new MailTable.Fresh(kind, kind + " " + now, words, false, null, now), account.value());
    }

    private void news() {
        house.pass(Duration.ofMinutes(1));
        database.change(
                """
                insert into notification.notification (id, account, kind, once, text, facts, address, mail, told)
                values (gen_random_uuid(), ?, 'a.b', ?, '{}', '[]', '/', 'phone', ?)
                """,
                account.value(),
                house.clock().instant().toString(),
                house.clock().instant());
    }

    private void suspend() {
        house.pass(Duration.ofMinutes(1));
        suspensions.begin(
                account,
                new SuspensionTable.Word(
                        "Trois signalements", null, house.clock().instant()));
        database.change("update member.member set suspended = true where id = ?", person.value());
        letter("administration.paused");
    }

    private void lift() {
        house.pass(Duration.ofMinutes(1));
        suspensions.lift(
                account, new SuspensionTable.Word("Réglé", null, house.clock().instant()));
        database.change("update member.member set suspended = false where id = ?", person.value());
    }

    private void told() {
        house.pass(Duration.ofMinutes(1));
        list().told(account.value());
    }

    @Test
    void who_is_paused_is_told_so_by_name_and_nothing_else() {
        letter("account.code-given");
        news();
        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.count()).isEqualTo(2);
            assertThat(row.paused()).isFalse();
            assertThat(row.name()).as("written by the reader's pen").isNull();
            assertThat(PhoneList.address(row)).hasValue("/members/amal");
        });

        suspend();

        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.count()).isEqualTo(1);
            assertThat(row.paused()).isTrue();
            assertThat(row.name()).isEqualTo("amal");
            assertThat(PhoneList.address(row)).as("nobody finds them").isEmpty();
        });
    }

    @Test
    void saying_that_an_account_is_paused_leaves_what_waited_before_for_when_it_is_open_again() {
        letter("account.code-given");
        news();
        suspend();

        told();
        assertThat(waiting()).isEmpty();
        lift();

        assertThat(waiting()).singleElement().satisfies(row -> assertThat(row.count())
                .isEqualTo(2));
        told();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_pause_that_is_over_is_told_to_nobody_and_the_next_one_counts_from_its_own_day() {
        suspend();
        lift();
        assertThat(waiting()).isEmpty();

        suspend();

        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.count()).isEqualTo(1);
            assertThat(row.since()).isEqualTo(house.clock().instant());
        });
    }

    @Test
    void who_is_behind_a_block_has_no_name_for_whoever_phones() {
        suspend();
        house.viewer = house.person("staff");
        database.change(
                "insert into safety.block (id, blocker, blocked, since) values (gen_random_uuid(), ?, ?, now())",
                person.value(),
                house.viewer.value());

        assertThat(waiting()).singleElement().satisfies(row -> assertThat(row.name())
                .isNull());
    }

    @Test
    void a_paused_account_with_an_address_is_written_to() {
        database.change("update account.account set email = 'amal@example.org' where id = ?", account.value());
        suspend();

        assertThat(waiting()).isEmpty();
        assertThat(mails.claim(10, house.clock().instant(), Duration.ofMinutes(1)))
                .extracting(MailTable.Due::kind)
                .containsExactly("administration.paused");
    }
}
