package org.interlace.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.NewRequest;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.request.Sight;
import org.interlace.database.Tables;
import org.interlace.notification.LetterAnswers;
import org.interlace.text.Scribes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers by a link in a letter, and people who take part without a profile. */
class AnswerLinksIT {

    private final Tables tables = Tables.get();
    private final RequestHouse house = new RequestHouse();
    private final Answering answering =
            new Answering(house.links, house.book, Scribes.of(tables.database(), house.clock()), house);
    private MemberId ana = RequestHouse.NOBODY;
    private MemberId ben = RequestHouse.NOBODY;
    private AccountId bensAccount = new AccountId(new UUID(0, 0));

    @BeforeEach
    void people() {
        house.clear();
        tables.empty("account.account");
        ana = house.person("ana");
        ben = house.person("ben");
        bensAccount = account(ben);
        house.viewer = ana;
    }

    private AccountId account(MemberId member) {
        var id = new AccountId(UUID.randomUUID());
        tables.database()
                .change(
                        "insert into account.account (id, member, email, password, created) values (?, ?, ?, 'x', now())",
                        id.value(),
                        member.value(),
                        id + "@example.org");
        return id;
    }

    private Request asked() {
        return house.begin(new NewRequest(
                "kitchen.dish",
                Optional.of("a dish"),
                Map.of(RequestMachine.ASKER, List.of(ana), "cook", List.of(ben)),
                false));
    }

    private List<String> links(AccountId reader, Request request, MemberId asked) {
        var mark = request.id() + "/" + request.state() + "/" + asked + "/0";
        return house.links.to(new LetterAnswers.News(reader, RequestNews.QUESTION, mark, Locale.FRENCH)).stream()
                .map(one -> token(one.path()))
                .toList();
    }

    private static String token(String path) {
        assertThat(path).matches("/answers/[a-z2-7]{58}(\\?lang=[a-z]{2})?");
        return path.replaceAll("/answers/|[?].*", "");
    }

    private boolean gives(String link, String move) {
        try {
            return tables.inTransaction(() -> {
                answering.answer(link, move);
                return true;
            });
        } catch (PortalException e) {
            assertThat(e.code()).isEqualTo(RequestProblem.ABSENT);
            return false;
        }
    }

    @Test
    void looking_changes_nothing_and_the_link_answers_once() {
        var request = asked();
        var link = links(bensAccount, request, ben).get(0);

        assertThat(answering.look(link).orElseThrow().answers())
                .extracting(Waiting.Answer::move)
                .containsExactly("cook");
        assertThat(answering.look(link)).isPresent();
        assertThat(house.moved).isEmpty();

        assertThat(gives(link, "cook")).isTrue();
        assertThat(house.moved).containsExactly("cook");
        assertThat(answering.look(link)).isEmpty();
        assertThat(gives(link, "cook")).as("used").isFalse();
        assertThat(house.moved).hasSize(1);
    }

    @Test
    void a_link_gives_only_its_own_answer() {
        var link = links(bensAccount, asked(), ben).get(0);

        assertThat(gives(link, "decline")).isFalse();
        assertThat(gives(link, "withdraw")).isFalse();
        assertThat(house.moved).isEmpty();
    }

    @Test
    void a_wrong_an_old_and_somebody_elses_link_look_the_same() {
        var request = asked();
        var link = links(bensAccount, request, ben).get(0);
        var wrong = link.substring(0, 57) + (link.charAt(57) == 'a' ? 'i' : 'a');

        assertThat(gives(wrong, "cook")).isFalse();
        assertThat(gives("x".repeat(58), "cook")).isFalse();
        assertThat(gives("nothing", "cook")).isFalse();
        assertThat(links(account(ana), request, ana)).as("not asked").isEmpty();
        house.pass(Duration.ofDays(7));
        assertThat(gives(link, "cook")).as("too late").isFalse();
    }

    @Test
    void a_new_password_and_a_suspension_end_links() {
        var request = asked();
        var before = links(bensAccount, request, ben).get(0);
        tables.database().change("update account.account set password = 'y' where id = ?", bensAccount.value());

        assertThat(gives(before, "cook")).isFalse();

        var after = links(bensAccount, request, ben).get(0);
        tables.database()
                .change(
                        "insert into account.suspension (id, account, reason, since) values (?, ?, 'because', now())",
                        UUID.randomUUID(),
                        bensAccount.value());
        assertThat(gives(after, "cook")).isFalse();
    }

    private final GuestId guest = GuestId.fresh();

    private Request guestAsked() {
        return house.begin(new NewRequest(
                "kitchen.dish",
                Optional.empty(),
                Map.of(RequestMachine.ASKER, List.of(ana)),
                Map.of("cook", List.of(guest)),
                false));
    }

    @Test
    void a_guest_is_written_to_and_answers_by_the_link() {
        var request = guestAsked();
        assertThat(house.told).isEmpty();
        assertThat(house.sent).hasSize(1);
        var path = house.sent.get(0).button().orElseThrow().path();
        assertThat(path).endsWith("?lang=de");
        assertThat(house.sent.get(0).facts())
                .extracting(fact -> fact.label().toString())
                .containsExactly("request.until");

        assertThat(gives(token(path), "cook")).isTrue();

        assertThat(house.book.find(request.id()).orElseThrow().state()).isEqualTo("tasting");
        assertThat(house.book.find(request.id()).orElseThrow().guestsIn("cook")).containsExactly(guest);
        assertThat(gives(token(path), "cook")).isFalse();
    }

    @Test
    void a_guest_may_do_what_their_role_may_and_a_strange_one_finds_nothing() {
        var request = guestAsked();

        assertThatThrownBy(() -> house.answer(request.id(), GuestId.fresh(), "cook"))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(RequestProblem.ABSENT));
        assertThatThrownBy(() -> house.answer(request.id(), guest, "withdraw"))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(RequestProblem.MOVED_ON));
        var once = house.answer(request.id(), guest, "cook");
        var twice = house.answer(request.id(), guest, "cook");
        assertThat(twice.version()).isEqualTo(once.version());
        assertThat(house.moved).containsExactly("cook");
    }

    @Test
    void a_guest_is_reminded_once_and_silence_goes_on() {
        guestAsked();
        house.pass(Duration.ofDays(3));
        house.tick();
        house.tick();
        assertThat(house.sent).hasSize(2);

        house.pass(Duration.ofDays(4));
        house.tick();
        assertThat(house.moved).containsExactly("next");
    }

    @Test
    void a_guest_who_asked_learns_the_end_in_the_one_neutral_sentence() {
        var request = house.begin(new NewRequest(
                "kitchen.dish",
                Optional.empty(),
                Map.of("cook", List.of(ben)),
                Map.of(RequestMachine.ASKER, List.of(guest)),
                false));
        house.viewer = ben;
        house.move(request.id(), "decline");
        assertThat(house.sent).isEmpty();

        house.pass(Duration.ofDays(21));
        house.tick();
        house.tick();

        assertThat(house.sent)
                .singleElement()
                .satisfies(letter -> assertThat(letter.text().key().toString()).isEqualTo("request.closed.text"));
        assertThat(house.book.see(request.id()).state()).isEqualTo(Sight.CLOSED);
    }
}
