package org.interlace.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.interlace.api.mail.NewMail;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.RequestId;
import org.interlace.database.Database;
import org.interlace.database.Tables;
import org.interlace.joining.domain.Application;
import org.interlace.joining.domain.Contact;
import org.interlace.joining.domain.JoiningProblem;
import org.interlace.joining.store.JoiningTables;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.request.RequestProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applications run in the engine of requests; what is kept of them is exported and erased. */
class ApplicationsIT {

    private static final Contact BY_MAIL = new Contact("amal@example.org", null, null);
    private static final Contact BY_PHONE = new Contact(null, "04 222 11 33", null);

    private final JoiningHouse house = new JoiningHouse();
    private final Database database = Tables.get().database();

    @BeforeEach
    void open() {
        house.clear();
    }

    private Application only(String state) {
        var found = house.in(state);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private String inEngine(UUID id) {
        return house.book.find(new RequestId(id)).orElseThrow().state();
    }

    private List<String> letters() {
        return house.letters.stream().map(NewMail::kind).toList();
    }

    private Application confirmed() {
        house.apply(BY_MAIL);
        house.in(() -> house.applying.confirm(house.code()));
        return only("waiting");
    }

    @Test
    void it_waits_for_the_person_and_then_for_the_house() {
        house.apply(BY_MAIL);
        var code = house.code();
        assertThat(inEngine(only("unconfirmed").id())).isEqualTo("unconfirmed");
        assertThat(house.toHouse).isEmpty();

        house.in(() -> house.applying.confirm(code));

        assertThat(inEngine(only("waiting").id())).isEqualTo("waiting");
        assertThat(house.toHouse)
                .singleElement()
                .asString()
                .startsWith("request.question")
                .endsWith("/admin/applications/" + only("waiting").id());
        assertThat(house.applying.look(code)).as("used").isEmpty();
    }

    @Test
    void whoever_gives_no_address_need_not_confirm() {
        house.apply(BY_PHONE);

        assertThat(inEngine(only("waiting").id())).isEqualTo("waiting");
        assertThat(house.toHouse).hasSize(1);
    }

    @Test
    void what_staff_fill_in_counts_when_the_person_has_confirmed() {
        house.staff = true;
        var codes = Tables.get().inTransaction(() -> house.applying.fillIn(JoiningHouse.written(BY_PHONE)));
        assertThat(only("unconfirmed").state()).isEqualTo("unconfirmed");

        house.staff = false;
        house.in(() -> house.applying.confirm(codes.digits().text()));

        assertThat(inEngine(only("waiting").id())).isEqualTo("waiting");
    }

    @Test
    void nobody_but_the_house_decides() {
        var application = confirmed();

        assertThatThrownBy(() -> house.in(() -> house.applications.accept(application.id())))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(RequestProblem.ABSENT));
    }

    @Test
    void a_yes_invites_once_and_its_letter_waits_for_a_human() {
        var application = confirmed();
        house.staff = true;

        house.in(() -> house.applications.accept(application.id()));

        assertThat(house.applications.invitationOf(application.id())).isPresent();
        assertThat(house.letters)
                .filteredOn(NewMail::held)
                .extracting(NewMail::kind)
                .containsExactly("joining.accepted");
        assertThatThrownBy(() -> house.in(() -> house.applications.refuse(application.id(), List.of())))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(RequestProblem.MOVED_ON));
        assertThat(only("accepted").ended()).isNotNull();
    }

    @Test
    void a_yes_to_somebody_who_came_in_meanwhile_is_refused_and_changes_nothing() {
        var application = confirmed();
        house.accountOf("amal@example.org");
        house.staff = true;

        assertThatThrownBy(() -> house.in(() -> house.applications.accept(application.id())))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(JoiningProblem.MEMBER_ALREADY));
        assertThat(inEngine(application.id())).isEqualTo("waiting");
    }

    @Test
    void a_no_is_told_by_one_letter_that_waits_and_by_nothing_else() {
        var application = confirmed();
        house.staff = true;
        house.in(() -> house.applications.refuse(application.id(), List.of("events")));

        house.pass(Duration.ofDays(100));
        house.tick();

        assertThat(letters()).containsExactly("joining.confirm", "joining.refused");
        assertThat(house.letters.get(1).held()).isTrue();
        assertThat(house.sent).as("letters of the engine").isEmpty();
    }

    @Test
    void whoever_has_no_address_is_told_by_phone_once() {
        house.apply(BY_PHONE);
        var calls = new ApplicantCalls(house.table, house, house.clock());
        house.staff = true;
        assertThat(calls.waiting()).as("nothing is decided").isEmpty();
        var application = only("waiting");
        house.in(() -> house.applications.refuse(application.id(), List.of()));

        assertThat(calls.waiting()).singleElement().satisfies(call -> {
            assertThat(call.how()).isEqualTo(BY_PHONE.phone());
            assertThat(call.what().toString()).isEqualTo("joining.call.refused");
        });
        house.staff = false;
        assertThat(calls.waiting()).as("for who does not decide").isEmpty();
        house.in(() -> calls.told(application.id()));
        house.staff = true;
        assertThat(calls.waiting()).hasSize(1);

        house.in(() -> calls.told(application.id()));
        house.in(() -> calls.told(application.id()));
        assertThat(calls.waiting()).isEmpty();
    }

    @Test
    void what_nobody_confirms_is_gone_after_fourteen_days() {
        house.apply(BY_MAIL);
        house.pass(Duration.ofDays(14));
        house.tick();

        assertThat(house.in("unconfirmed")).isEmpty();
        assertThat(house.in("withdrawn")).isEmpty();
        assertThat(letters()).containsExactly("joining.confirm");
    }

    @Test
    void the_house_is_reminded_once_and_what_it_leaves_lying_ends_with_other_doors() {
        var application = confirmed();
        house.pass(Duration.ofDays(7));
        house.tick();
        assertThat(house.toHouse).hasSize(2);
        assertThat(house.toHouse.get(1)).startsWith("request.reminder");

        house.pass(Duration.ofDays(30));
        house.tick();
        assertThat(inEngine(application.id())).isEqualTo("waiting");

        house.pass(Duration.ofDays(60));
        house.tick();
        assertThat(only("refused").id()).isEqualTo(application.id());
        assertThat(house.letters.get(1).kind()).isEqualTo("joining.refused");
        assertThat(house.letters.get(1).held()).isTrue();
    }

    @Test
    void whoever_writes_once_more_means_the_newest() {
        var first = confirmed();
        house.apply(BY_MAIL);
        house.in(() -> house.applying.confirm(house.code()));

        assertThat(only("waiting").id()).isNotEqualTo(first.id());
        assertThat(inEngine(first.id())).isEqualTo("withdrawn");
    }

    @Test
    void taking_it_back_and_deleting_leave_nothing() {
        house.apply(BY_MAIL);
        house.in(() -> house.applying.withdraw(house.code()));
        assertThat(house.in("unconfirmed")).isEmpty();

        var second = confirmed();
        house.staff = true;
        house.in(() -> house.applications.delete(second.id()));
        house.in(() -> house.applications.delete(second.id()));
        assertThat(house.in("waiting")).isEmpty();
        assertThat(inEngine(second.id())).isEqualTo("withdrawn");
    }

    @Test
    void export_holds_what_was_written_before_there_was_an_account_and_erasing_takes_it_away() {
        var application = confirmed();
        house.apply(new Contact("other@example.org", null, null));
        house.staff = true;
        house.in(() -> house.applications.accept(application.id()));
        var account = house.accountOf("amal@example.org");
        database.change(
                "insert into joining.agreement (account, notice, given) values (?, '1', now())", account.value());
        var keeper = JoiningTables.keeper(database);

        assertThat(keeper.kept().stream().map(kept -> kept.word() + " " + rows(kept, account.value())))
                .containsExactlyInAnyOrder("applications 1", "invitations 1", "agreements 1");

        house.in(() -> keeper.erase(new Person(account.value(), null, "ar")));
        database.change("delete from account.account where id = ?", account.value());

        assertThat(keeper.kept())
                .allSatisfy(kept -> assertThat(rows(kept, account.value())).isZero());
        assertThat(count("joining.application where email = 'amal@example.org'"))
                .isZero();
        assertThat(count("joining.invitation where email = 'amal@example.org' or name = 'Amal'"))
                .isZero();
        assertThat(house.book.find(new RequestId(application.id()))).isEmpty();
        assertThat(count("joining.application")).as("somebody else's stays").isEqualTo(1);
    }

    @Test
    void whoever_helped_or_decided_is_forgotten_and_the_application_stays() {
        var application = confirmed();
        var staff = house.accountOf("staff@example.org");
        database.change(
                "update joining.application set helper = ?, decider = ? where id = ?",
                staff.value(),
                staff.value(),
                application.id());

        house.in(() -> JoiningTables.keeper(database).erase(new Person(staff.value(), null, "fr")));
        database.change("delete from account.account where id = ?", staff.value());

        assertThat(house.applications.see(application.id()).helper()).isNull();
    }

    private int rows(Kept kept, UUID account) {
        return database.list(kept.select(), row -> 1, account).size();
    }

    private int count(String where) {
        return database.first("select count(*) as n from " + where, row -> row.getInt("n"))
                .orElseThrow();
    }
}
