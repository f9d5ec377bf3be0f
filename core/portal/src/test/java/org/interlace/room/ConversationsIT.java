package org.interlace.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.interlace.SmallHouse;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.api.problem.ProblemCode;
import org.interlace.api.room.RoomId;
import org.interlace.database.Tables;
import org.interlace.room.domain.Message;
import org.interlace.room.domain.RoomProblem;
import org.interlace.room.domain.Words;
import org.interlace.room.store.RoomTables;
import org.interlace.tie.domain.TieKind;
import org.interlace.tie.store.TieTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conversations on a real PostgreSQL: who opens them, who reads them, what is told, how one leaves. */
class ConversationsIT {

    private final SmallHouse house = new SmallHouse();
    private final Tables tables = Tables.get();
    private final org.interlace.tie.store.TieTable ties = TieTables.ties(tables.database(), house);
    private final RoomDoors doors =
            new RoomDoors(RoomTables.rooms(tables.database()), ties, house, house, house, house.clock());
    private final Conversations conversations = new Conversations(
            RoomTables.rooms(tables.database()),
            RoomTables.messages(tables.database()),
            house,
            house,
            house,
            house.clock());
    private MemberId ana = SmallHouse.NOBODY;
    private MemberId ben = SmallHouse.NOBODY;

    @BeforeEach
    void people() {
        house.clear();
        ana = house.person("ana");
        ben = house.person("ben");
        ties.tie(ana, ben, TieKind.FRIEND, house.clock().instant());
        as(ana);
    }

    private void as(MemberId who) {
        house.viewer = who;
    }

    private static ProblemCode problem(Runnable act) {
        try {
            act.run();
        } catch (PortalException e) {
            return e.code();
        }
        throw new AssertionError("no problem");
    }

    private void say(RoomId room, String words) {
        conversations.say(room, UUID.randomUUID(), new Words(words));
    }

    private List<String> said(RoomId room) {
        return conversations.read(conversations.see(room), Long.MAX_VALUE).stream()
                .map(Message::words)
                .toList();
    }

    @Test
    void two_who_are_tied_open_one_room_and_strangers_none() {
        var room = doors.with(ben);
        as(ben);
        assertThat(doors.with(ana)).isEqualTo(room);

        var carl = house.person("carl");
        assertThat(problem(() -> doors.with(carl))).isEqualTo(RoomProblem.NOT_OPEN);
        as(carl);
        assertThat(problem(() -> conversations.see(room))).isEqualTo(RoomProblem.ABSENT);
        assertThat(problem(() -> say(room, "hello"))).isEqualTo(RoomProblem.ABSENT);
        assertThat(conversations.mine()).isEmpty();
    }

    @Test
    void what_is_sent_twice_is_said_once() {
        var room = doors.with(ben);
        var key = UUID.randomUUID();

        conversations.say(room, key, new Words("Bonjour"));
        conversations.say(room, key, new Words("Bonjour"));

        assertThat(said(room)).containsExactly("Bonjour");
    }

    @Test
    void the_other_is_told_once_until_they_have_looked() {
        var room = doors.with(ben);
        say(room, "Bonjour");
        say(room, "Vous êtes là ?");
        assertThat(house.told).containsExactly("room.message to " + ben);

        as(ben);
        assertThat(conversations.mine().get(0).unread()).isEqualTo(2);
        var seen = conversations.see(room);
        conversations.seen(seen, conversations.read(seen, Long.MAX_VALUE).get(1).id());
        assertThat(conversations.mine().get(0).unread()).isZero();
        as(ana);
        say(room, "Alors ?");
        assertThat(house.told).hasSize(2);
    }

    @Test
    void who_leaves_sees_nothing_more_and_is_not_seated_again_by_the_other() {
        var room = doors.with(ben);
        say(room, "Bonjour");
        as(ben);
        conversations.share(room, "0470 00 00 00");
        conversations.leave(room);

        assertThat(problem(() -> conversations.see(room))).isEqualTo(RoomProblem.ABSENT);
        as(ana);
        assertThat(doors.with(ben)).isEqualTo(room);
        assertThat(problem(() -> say(room, "Ben ?"))).isEqualTo(RoomProblem.ALONE);
        assertThat(said(room)).containsExactly("Bonjour");
        assertThat(conversations.see(room).seats()).allMatch(seat -> seat.contact() == null);
    }

    /** product.md §2.5: a block ends what two people share, silently. */
    @Test
    void a_block_empties_a_room_of_two_and_looks_like_leaving() {
        var room = doors.with(ben);
        say(room, "Bonjour");
        house.told.clear();

        doors.part(ana, ben);

        assertThat(problem(() -> conversations.see(room))).isEqualTo(RoomProblem.ABSENT);
        as(ben);
        assertThat(problem(() -> conversations.see(room))).isEqualTo(RoomProblem.ABSENT);
        assertThat(house.told).isEmpty();
    }

    /** product.md §2.5, in a room of three: neither reads the other any more. */
    @Test
    void in_a_larger_room_two_with_a_block_do_not_read_each_other() {
        var carl = house.person("carl");
        var room = doors.open(
                "test:1",
                org.interlace.api.text.Sentence.of(org.interlace.api.message.MessageKey.parse("room.topic.tie")),
                List.of(ana, ben, carl));
        say(room, "de ana");
        house.told.clear();
        house.block(ana, ben);
        say(room, "encore ana");

        assertThat(house.told).isEmpty(); // carl was told before and has not looked; ben is not
        as(ben);
        assertThat(said(room)).isEmpty();
        as(carl);
        assertThat(said(room)).containsExactly("de ana", "encore ana");
    }

    @Test
    void a_room_cannot_be_opened_across_a_block() {
        house.block(ana, ben);

        assertThat(problem(() -> doors.with(ben))).isEqualTo(RoomProblem.NOT_OPEN);
    }

    @Test
    void empty_and_endless_words_are_refused() {
        assertThat(problem(() -> new Words(" \n "))).isEqualTo(RoomProblem.NO_WORDS);
        assertThat(problem(() -> new Words("x".repeat(4001)))).isEqualTo(RoomProblem.TOO_LONG);
        assertThat(new Words("a\u202Eb").text()).isEqualTo("ab");
    }

    @Test
    void only_who_sits_in_a_room_can_report_what_is_said_there() {
        var room = doors.with(ben);
        say(room, "Insulte");
        as(ben);
        var id = String.valueOf(conversations
                .read(conversations.see(room), Long.MAX_VALUE)
                .get(0)
                .id());

        assertThat(conversations.read(id)).hasValueSatisfying(text -> {
            assertThat(text.writer()).isEqualTo(ana);
            assertThat(text.words()).isEqualTo("Insulte");
        });
        as(house.person("carl"));
        assertThat(conversations.read(id)).isEmpty();
        assertThat(conversations.read("x")).isEmpty();
    }

    @Test
    void nobody_writes_faster_than_they_think() {
        var room = doors.with(ben);
        for (int i = 0; i < 30; i++) {
            say(room, "Bonjour " + i);
        }
        assertThat(problem(() -> say(room, "encore"))).isEqualTo(RoomProblem.TOO_MANY);
    }
}
