package org.interlace.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.interlace.SmallHouse;
import org.interlace.api.member.MemberId;
import org.interlace.database.Tables;
import org.interlace.room.store.RoomTables;
import org.interlace.tie.domain.TieKind;
import org.interlace.tie.store.TieTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** product.md §2.2: contact details appear only after the person's own click in a shared room. */
class SafePlaceRule2IT {

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

    @Test
    void contact_details_appear_by_ones_own_click_and_go_again() {
        var room = doors.with(ben);
        assertThat(conversations.see(room).seats()).allMatch(seat -> seat.contact() == null);
        as(ben);
        conversations.share(room, " 0470 00 00 00 ");
        as(ana);
        assertThat(conversations.see(room).seats()).anyMatch(seat -> "0470 00 00 00".equals(seat.contact()));
        as(ben);
        conversations.share(room, "");
        as(ana);
        assertThat(conversations.see(room).seats()).allMatch(seat -> seat.contact() == null);
    }
}
