package org.interlace.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.interlace.SmallHouse;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Request;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.Sight;
import org.interlace.api.text.Value;
import org.interlace.database.Tables;
import org.interlace.request.RequestHouse;
import org.interlace.room.domain.RoomProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff ask members into a conversation: it opens when all have said yes, and every "no" looks like silence. */
class RoomInvitationIT {

    private final HashMap<String, RequestKind> kinds = new HashMap<>();
    private final RequestHouse house = new RequestHouse(kinds);
    private final Tables tables = Tables.get();
    private final List<String> noted = new ArrayList<>();
    private final Conversations conversations = RoomUseCases.conversations(tables.database(), house);
    private final RoomInvitation invitation = new RoomInvitation(
            house.book,
            RoomUseCases.doors(tables.database(), house),
            house,
            (act, about, object) -> noted.add(act + " " + about.orElseThrow()),
            house);
    private MemberId staff = SmallHouse.NOBODY;
    private MemberId ana = SmallHouse.NOBODY;
    private MemberId ben = SmallHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        noted.clear();
        kinds.put("room.invitation", invitation);
        staff = house.person("staff");
        ana = house.person("ana");
        ben = house.person("ben");
        as(staff);
    }

    private void as(MemberId who) {
        house.viewer = who;
    }

    private Request invite(MemberId... people) {
        as(staff);
        tables.inTransaction(() -> {
            invitation.invite(List.of(people));
            return true;
        });
        return house.book.open("room.invitation", staff).get(0);
    }

    private void answers(MemberId who, Request request, String answer) {
        as(who);
        house.move(request.id(), answer);
    }

    private int roomsOf(MemberId who) {
        as(who);
        return conversations.mine().size();
    }

    @Test
    void it_opens_when_the_one_who_was_asked_says_yes() {
        var request = invite(ana);
        assertThat(roomsOf(staff)).isZero();
        assertThat(noted).containsExactly("room.act.invited " + ana);

        answers(ana, request, "confirm");

        assertThat(roomsOf(ana)).isEqualTo(1);
        assertThat(roomsOf(staff)).isEqualTo(1);
        assertThat(house.told).contains("room.opened to " + staff, "room.opened to " + ana);
    }

    @Test
    void two_are_both_asked_and_one_yes_opens_nothing() {
        var request = invite(ana, ben);
        answers(ana, request, "confirm");
        assertThat(roomsOf(ana)).isZero();
        var now = house.book.find(request.id()).orElseThrow();
        assertThat(invitation.question(now, "asked", Optional.of(ben)).text().values())
                .containsExactly(new Value.Person(staff), new Value.Person(ana));

        answers(ben, request, "confirm");

        assertThat(List.of(roomsOf(ana), roomsOf(ben), roomsOf(staff))).containsOnly(1);
    }

    @Test
    void a_no_is_told_to_nobody_and_the_other_is_still_asked() {
        var request = invite(ana, ben);
        answers(ana, request, "decline");

        as(ben);
        assertThat(house.book.see(request.id()).state()).isEqualTo("offered");
        answers(ben, request, "confirm");
        assertThat(roomsOf(ben)).isZero();
        assertThat(house.book.see(request.id()).state()).isEqualTo(Sight.ON_ITS_WAY);
        as(staff);
        assertThat(house.book.see(request.id()).state()).isEqualTo(Sight.ON_ITS_WAY);

        house.told.clear();
        house.pass(Duration.ofDays(14));
        house.tick();
        assertThat(house.told).containsExactlyInAnyOrder("request.closed to " + staff, "request.closed to " + ben);
    }

    @Test
    void silence_reads_the_same_as_a_no() {
        var request = invite(ana);
        house.pass(Duration.ofDays(14));
        house.tick();
        house.tick();

        as(staff);
        assertThat(house.book.see(request.id()).state()).isEqualTo(Sight.CLOSED);
        assertThat(house.told).contains("request.closed to " + staff);
        assertThat(roomsOf(staff)).isZero();
    }

    @Test
    void where_a_block_stands_nobody_is_asked_and_staff_cannot_tell() {
        house.block(ana, ben);
        var request = invite(ana, ben);

        assertThat(house.told).isEmpty();
        as(staff);
        assertThat(house.book.see(request.id()).state()).isEqualTo(Sight.ON_ITS_WAY);
        assertThat(house.book.see(request.id()).end()).isEqualTo(request.begun().plus(Duration.ofDays(14)));
    }

    @Test
    void a_block_that_comes_meanwhile_opens_nothing() {
        var request = invite(ana, ben);
        answers(ana, request, "confirm");
        house.block(ana, ben);
        answers(ben, request, "confirm");

        assertThat(List.of(roomsOf(ana), roomsOf(ben), roomsOf(staff))).containsOnly(0);
    }

    @Test
    void asking_again_is_the_same_and_nobody_asks_themselves_or_three() {
        var request = invite(ana, ben);
        assertThat(invite(ben, ana).id()).isEqualTo(request.id());
        assertThat(house.book.open("room.invitation", staff)).hasSize(1);
        assertThat(noted).hasSize(2);

        for (var people : List.of(List.of(staff), List.<MemberId>of(), List.of(ana, ben, house.person("carl")))) {
            assertThatThrownBy(() -> invitation.invite(people))
                    .isInstanceOfSatisfying(
                            PortalException.class, e -> assertThat(e.code()).isEqualTo(RoomProblem.NOT_OPEN));
        }
    }
}
