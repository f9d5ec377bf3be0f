package org.interlace.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlace.account.domain.Digits;
import org.interlace.account.domain.Secret;
import org.interlace.api.mail.NewMail;
import org.interlace.api.request.RequestId;
import org.interlace.database.Tables;
import org.interlace.joining.domain.Application;
import org.interlace.joining.store.JoiningTables;
import org.interlace.migration.Migrating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Applications that were on their way before the engine of requests ran them: the tables are filled, then migrated. */
class ApplicationsBeforeIT {

    /** The last shape in which applications stood alone. */
    private static final String BEFORE = "20261123.1550";

    private static final String MAIL = "amal@example.org";

    private final Tables tables = Tables.get().beside();
    private final JoiningHouse house = new JoiningHouse(tables);
    private final Instant now = house.clock().instant();

    private final UUID fresh = UUID.randomUUID();
    private final UUID forgotten = UUID.randomUUID();
    private final UUID young = UUID.randomUUID();
    private final UUID lying = UUID.randomUUID();
    private final UUID longLying = UUID.randomUUID();
    private final UUID old = UUID.randomUUID();
    private final UUID oldByPhone = UUID.randomUUID();
    private final UUID accepted = UUID.randomUUID();
    private final UUID refused = UUID.randomUUID();
    private final UUID withdrawn = UUID.randomUUID();
    private final Secret link = Secret.forLink();
    private final UUID facilitator = UUID.randomUUID();

    ApplicationsBeforeIT() {
        Migrating.coreUntil(tables.source(), BEFORE);
        application(fresh, "unconfirmed", MAIL, 1);
        JoiningTables.applications(tables.database()).codes(fresh, link, Digits.fresh(Digits.SHEET));
        application(forgotten, "unconfirmed", "forgotten@example.org", 20);
        application(young, "waiting", "young@example.org", 3);
        application(lying, "waiting", "lying@example.org", 10);
        application(longLying, "waiting", "long@example.org", 40);
        application(old, "waiting", "old@example.org", 100);
        application(oldByPhone, "waiting", null, 100);
        application(accepted, "accepted", "accepted@example.org", 30);
        application(refused, "refused", "refused@example.org", 30);
        application(withdrawn, "withdrawn", "withdrawn@example.org", 30);
        tables.database()
                .change(
                        "insert into account.account (id, email, created) values (?, 'staff@example.org', now())",
                        facilitator);
        List.of(young, refused).forEach(this::told);
        Migrating.core(tables.source());
        tables.database().change("insert into account.role (name) values ('member') on conflict do nothing");
    }

    private void application(UUID id, String state, @Nullable String email, int daysAgo) {
        var begun = now.minus(Duration.ofDays(daysAgo));
        boolean confirmed = !state.equals("unconfirmed");
        boolean over = confirmed && !state.equals("waiting");
        tables.database()
                .change(
                        """
                        insert into joining.application (id, state, name, words, language, email, phone, begun,
                            confirmed, ended) values (?, ?, ?, 'Je couds.', 'fr', ?, ?, ?, ?, ?)
                        """,
                        id,
                        state,
                        state + daysAgo,
                        email,
                        email == null ? "04 222 11 33" : null,
                        begun,
                        confirmed ? begun.plus(Duration.ofHours(1)) : null,
                        over ? now.minus(Duration.ofDays(1)) : null);
    }

    /** What staff were told of one, as it was told then. */
    private void told(UUID id) {
        tables.database().change("""
                        insert into notification.notification (id, account, kind, once, text, facts, address, mail, told)
                        values (gen_random_uuid(), ?, 'joining.application', ?, '{}', '[]', ?, 'done', ?)
                        """, facilitator, id.toString(), "/admin/applications/" + id, now);
    }

    private List<String> requests() {
        return tables.database()
                .list("select r::text as one from request.request r order by 1", row -> row.getString("one"));
    }

    private String inEngine(UUID id) {
        return house.book.find(new RequestId(id)).orElseThrow().state();
    }

    private List<UUID> in(String state) {
        return house.in(state).stream().map(Application::id).toList();
    }

    private List<String> news() {
        return tables.database()
                .list(
                        "select kind || ' ' || once as news from notification.notification order by 1",
                        row -> row.getString("news"));
    }

    @Test
    void one_that_waits_for_its_person_is_confirmed_by_the_letter_that_was_sent_before() {
        house.in(() -> house.applying.confirm(link.text()));

        assertThat(inEngine(fresh)).isEqualTo("waiting");
        assertThat(in("waiting")).contains(fresh);
        assertThat(house.toHouse).singleElement().asString().endsWith("/admin/applications/" + fresh);
    }

    @Test
    void one_that_waits_for_the_house_is_decided_and_takes_the_news_of_before_along() {
        var mark = "request.question " + young + "/waiting/house";
        assertThat(news()).contains(mark).allMatch(one -> one.startsWith("request.question "));
        house.staff = true;

        house.in(() -> house.applications.accept(young));

        assertThat(inEngine(young)).isEqualTo("accepted");
        assertThat(house.applications.invitationOf(young)).isPresent();
        assertThat(house.settledMarks)
                .as("what the engine takes away is what staff were told before")
                .contains(mark);
    }

    @Test
    void what_lay_too_long_goes_on_as_if_the_engine_had_always_run_it() {
        house.tick();

        assertThat(in("unconfirmed")).as("nobody confirmed it in fourteen days").containsExactly(fresh);
        assertThat(house.book.find(new RequestId(forgotten)).map(one -> one.state()))
                .hasValue("withdrawn");
        assertThat(in("waiting")).containsExactlyInAnyOrder(young, lying, longLying);
        assertThat(house.toHouse)
                .as("staff are reminded after a week, and a month later again")
                .singleElement()
                .asString()
                .startsWith("request.reminder")
                .endsWith("/admin/applications/" + lying);
        assertThat(in("refused")).containsExactlyInAnyOrder(refused, old, oldByPhone);
        assertThat(house.letters).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("joining.refused");
            assertThat(letter.held()).isTrue();
        });
        house.staff = true;
        assertThat(new ApplicantCalls(house.table, house, house.clock()).waiting())
                .extracting(call -> call.id())
                .containsExactly(oldByPhone);

        for (var about : List.of(young, longLying)) {
            house.toHouse.clear();
            house.pass(Duration.ofDays(5));
            house.tick();
            assertThat(house.toHouse).singleElement().asString().endsWith("/admin/applications/" + about);
        }

        for (int days = 10; days < 90; days++) {
            house.pass(Duration.ofDays(1));
            house.tick();
        }
        assertThat(in("unconfirmed")).isEmpty();
        assertThat(in("waiting")).isEmpty();
        assertThat(house.letters).extracting(NewMail::kind).containsOnly("joining.refused");
        assertThat(in("refused")).containsExactlyInAnyOrder(refused, old, oldByPhone, young, lying, longLying);
    }

    @Test
    void what_was_decided_before_stays_as_it_was_and_migrating_again_changes_nothing() {
        var before = requests();

        Migrating.core(tables.source());

        assertThat(before).hasSize(7);
        assertThat(requests()).isEqualTo(before);
        for (var id : List.of(accepted, refused, withdrawn)) {
            assertThat(house.book.find(new RequestId(id))).isEmpty();
            assertThat(house.table.find(id)).isPresent();
        }
        assertThat(tables.database().list("select g.request from request.guest g", row -> row.getString("request")))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }
}
