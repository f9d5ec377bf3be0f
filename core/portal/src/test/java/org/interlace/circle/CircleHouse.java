package org.interlace.circle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.interlace.api.member.MemberId;
import org.interlace.api.member.MemberName;
import org.interlace.api.permission.Permission;
import org.interlace.api.request.RequestKind;
import org.interlace.circle.domain.CircleKind;
import org.interlace.circle.domain.CircleWords;
import org.interlace.circle.store.AskingTable;
import org.interlace.circle.store.CircleTable;
import org.interlace.circle.store.CircleTables;
import org.interlace.database.Database;
import org.interlace.graph.OwnTransaction;
import org.interlace.request.RequestHouse;
import org.interlace.room.Conversations;
import org.interlace.room.RoomDoors;
import org.interlace.room.RoomUseCases;
import org.interlace.room.store.RoomTables;

/** A house with circles, their requests and their conversations, on real tables. */
final class CircleHouse extends RequestHouse {

    private final Set<MemberId> staff = new HashSet<>();

    final Database database = tables.database();
    final CircleTable table = CircleTables.circles(database);
    final AskingTable askings = CircleTables.askings(database);
    final RoomDoors rooms = RoomUseCases.doors(database, this);
    final Conversations conversations = RoomUseCases.conversations(database, this);
    final CircleLife life = new CircleLife(table, askings, book, rooms, this, this, clock());
    final CircleAsking asking = new CircleAsking(table, askings, book, this);
    final Circles circles =
            new Circles(table, life, rooms, RoomTables.rooms(database), this, (act, about, object) -> {}, this);
    final CircleEntry entry = new CircleEntry(circles, asking, life, book, this);
    final CircleInvitation invitation = new CircleInvitation(circles, asking, life, this);
    final CircleHandover handover = new CircleHandover(circles, asking, life);
    final CircleFounding founding = new CircleFounding(asking, life, book, this);
    final CircleOpening opening =
            new CircleOpening(circles, table, life, founding, this, (act, about, object) -> {}, this, clock());
    final CircleCare care = new CircleCare(table, askings, life, book, new OwnTransaction(), clock(), 12);

    private CircleHouse(Map<String, RequestKind> kinds) {
        super(kinds);
        List.of(entry, invitation, handover, founding)
                .forEach(kind -> kinds.put(kind.machine().kind(), kind));
    }

    static CircleHouse open() {
        return new CircleHouse(new HashMap<>());
    }

    @Override
    public void clear() {
        super.clear();
        staff.clear();
    }

    void as(MemberId who) {
        viewer = who;
    }

    /** In one transaction, through somebody's eyes. */
    <R> R by(MemberId who, Supplier<R> act) {
        as(who);
        return tables.inTransaction(act);
    }

    void doing(MemberId who, Runnable act) {
        by(who, () -> {
            act.run();
            return true;
        });
    }

    MemberId facilitator(String name) {
        var one = person(name);
        staff.add(one);
        return one;
    }

    /** A circle that a facilitator opens alone; answers its address. */
    String circle(MemberId facilitator, CircleKind kind, String name) {
        return by(facilitator, () -> opening.open(kind, new CircleWords(name, "Pour nous entraider.")));
    }

    /** Somebody comes in, asked by nobody. */
    void seat(String circle, MemberId member) {
        doing(member, () -> life.enter(table.byHandle(circle).orElseThrow().id(), member));
    }

    void states(MemberId member, String gender) {
        database.change(
                "insert into member.gender (member, gender, since) values (?, ?, ?)", member.value(), gender, now);
    }

    /** As erasure goes: keepers first, then the profile with all that hangs on it. */
    void erase(MemberId member) {
        tables.inTransaction(() -> {
            CircleTables.keeper(life).erase(new org.interlace.privacy.domain.Person(null, member.value(), null));
            return database.change("delete from member.member where id = ?", member.value());
        });
    }

    @Override
    public boolean may(Permission permission) {
        return member().filter(staff::contains).isPresent();
    }

    @Override
    public Optional<MemberName> byHandle(String handle) {
        return database.first(
                        "select id from member.member where handle = ?",
                        row -> new MemberId(Database.id(row, "id")),
                        handle)
                .filter(one -> viewer.equals(one) || !between(viewer, one))
                .map(one -> new MemberName(one, handle, handle));
    }
}
