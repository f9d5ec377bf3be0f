package org.interlace.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.LinkPurpose;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.LinkTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.mail.NewMail;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.mail.store.MailTable;
import org.interlace.mail.store.MailTables;
import org.interlace.member.domain.Nearness;
import org.interlace.member.store.MemberTables;
import org.interlace.member.store.SeenNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuspensionIT {

    private final StaffHouse house = new StaffHouse();
    private final AccountId admin = start();

    private AccountId start() {
        house.clear();
        return house.entering("admin@example.org", "admin");
    }

    @BeforeEach
    void open() {
        house.as(admin);
    }

    private static void refused(ProblemCode problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(PortalException.class, e -> assertThat(e.code())
                .isEqualTo(problem));
    }

    private void suspend(AccountId account) {
        house.in(() -> house.acts().suspend(account.value(), "Trois signalements"));
    }

    @Test
    void sessions_tokens_and_links_end_at_once_and_nobody_begins_a_new_one() {
        var somebody = house.account(Optional.of(house.person("quiet-river")), "member");
        var session = house.sessions.begin(somebody, "firefox phone");
        var token = house.tokens.issue(somebody, "a program", List.of(), null);
        var link = Secret.forLink();
        house.links.add(
                link,
                LinkPurpose.PASSWORD,
                new LinkTable.Link(somebody, null),
                house.clock().instant());
        assertThat(house.sessions.caller(session)).isPresent();

        suspend(somebody);
        suspend(somebody);

        assertThat(house.sessions.caller(session)).isEmpty();
        assertThat(house.tokens.caller(token)).isEmpty();
        assertThat(house.links.find(link, LinkPurpose.PASSWORD, house.clock().instant()))
                .isEmpty();
        refused(AccountProblem.SUSPENDED, () -> house.sessions.begin(somebody, "firefox phone"));
        assertThat(house.noted).filteredOn(act -> act.contains("suspended")).hasSize(1);
    }

    @Test
    void a_row_that_survived_lets_nobody_in() {
        var somebody = house.account(Optional.empty(), "member");
        suspend(somebody);
        var secret = Secret.fresh("");
        house.tables()
                .database()
                .change(
                        "insert into account.session (hash, account, created, seen) values (?, ?, ?, ?)",
                        secret.hash(),
                        somebody.value(),
                        house.clock().instant(),
                        house.clock().instant());
        var token = house.tokens.issue(somebody, "late", List.of(), null);

        assertThat(house.sessions.caller(secret)).isEmpty();
        assertThat(house.tokens.caller(token)).isEmpty();
    }

    @Test
    void members_no_longer_find_the_person_until_the_account_is_open_again() {
        var person = house.person("quiet-river");
        var somebody = house.account(Optional.of(person), "member");
        var reader = house.person("tall-tree");
        var account = house.account(Optional.of(reader), "member");
        var members = MemberTables.members(house.tables().database());
        var sight = new SeenNames.Sight(account.value(), person.value());
        assertThat(members.names(List.of(person.value()), reader.value(), true)).hasSize(1);

        suspend(somebody);

        assertThat(members.names(List.of(person.value()), reader.value(), true)).isEmpty();
        assertThat(members.find(person).orElseThrow().seenBy(Nearness.TIED).visible())
                .isFalse();
        assertThat(MemberTables.names(house.tables().database()).find(List.of(sight)))
                .isEmpty();

        house.in(() -> house.acts().lift(somebody.value(), "Nous en avons parlé"));
        house.in(() -> house.acts().lift(somebody.value(), "encore"));

        assertThat(members.names(List.of(person.value()), reader.value(), true)).hasSize(1);
        assertThat(house.suspensions.of(somebody)).singleElement().satisfies(one -> {
            assertThat(one.stands()).isFalse();
            assertThat(one.liftReason()).isEqualTo("Nous en avons parlé");
        });
        assertThat(house.sessions.caller(house.sessions.begin(somebody, ""))).isPresent();
    }

    @Test
    void a_reason_is_needed() {
        var somebody = house.account(Optional.empty(), "member");

        refused(AccountProblem.NO_REASON, () -> house.acts().suspend(somebody.value(), "  "));
        refused(AccountProblem.NO_REASON, () -> house.acts().suspend(somebody.value(), "x".repeat(501)));
        assertThat(house.suspensions.standing(somebody)).isEmpty();
    }

    @Test
    void nobody_suspends_themselves_whoever_may_more_or_the_last_who_administers() {
        refused(AdministrationProblem.YOURSELF, () -> suspend(admin));
        var helper = house.entering("helper@example.org", "facilitator");
        house.as(helper);
        refused(AdministrationProblem.STRONGER, () -> suspend(admin));
        refused(AdministrationProblem.ABSENT, () -> suspend(new AccountId(java.util.UUID.randomUUID())));
    }

    @Test
    void of_two_administrators_who_erase_each_other_one_is_kept() throws Exception {
        var other = house.entering("other@example.org", "admin");
        var mine = house.acts();
        house.as(other);
        var theirs = house.acts();
        var threads = java.util.concurrent.Executors.newFixedThreadPool(2);
        var both =
                List.<java.util.concurrent.Callable<Boolean>>of(() -> leaves(mine, other), () -> leaves(theirs, admin));

        int left = 0;
        for (var done : threads.invokeAll(both)) {
            left += done.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(left).isEqualTo(1);
    }

    private boolean leaves(PersonActs acts, AccountId account) {
        try {
            house.in(() -> {
                acts.leaving(account.value());
            });
            return true;
        } catch (PortalException e) {
            return false;
        }
    }

    @Test
    void a_paused_account_gets_the_letter_about_the_pause_and_no_other() {
        var somebody = house.entering("somebody@example.org", "member");
        var mails = MailTables.mails(house.tables().database());
        house.tables().empty("mail.mail");
        suspend(somebody);
        assertThat(house.letters).extracting(NewMail::kind).containsExactly(PersonActs.PAUSED);
        var now = house.clock().instant();
        for (var kind : List.of(PersonActs.PAUSED, "notification.now")) {
            mails.addUnwritten(
                    List.of(new MailTable.Unwritten(UUID.randomUUID(), kind, kind, somebody.value(), 0, null)), now);
        }

        assertThat(mails.claim(10, now, Duration.ofMinutes(1)))
                .extracting(MailTable.Due::kind, MailTable.Due::paused)
                .containsExactlyInAnyOrder(tuple(PersonActs.PAUSED, false), tuple("notification.now", true));
    }

    @Test
    void an_administrator_who_is_suspended_does_not_count_as_the_other_one() {
        var other = house.entering("other@example.org", "admin");
        suspend(other);
        house.as(other);

        refused(AccountProblem.LAST_ADMIN, () -> suspend(admin));
    }
}
