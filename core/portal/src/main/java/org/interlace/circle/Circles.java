package org.interlace.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.room.RoomId;
import org.interlace.api.room.Rooms;
import org.interlace.api.safety.AuditLog;
import org.interlace.api.safety.Distance;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleKind;
import org.interlace.circle.domain.CircleProblem;
import org.interlace.circle.domain.Onlooker;
import org.interlace.circle.domain.Standing;
import org.interlace.circle.store.CircleTable;
import org.interlace.room.store.RoomTable;

/** Circles as the viewer sees them, and what one does inside. Who is inside is known inside only (product.md §10). */
@ApplicationScoped
public class Circles {

    /** May open a circle alone. */
    public static final Permission OPEN = new Permission("circle", "circle", "open");

    /** May end a circle, and for that sees what every circle is called and who welcomes there. */
    public static final Permission CLOSE = new Permission("circle", "circle", "close");

    private static final int MOST_OF_HOUSE = 500;

    private final CircleTable table;
    private final CircleLife life;
    private final Rooms rooms;
    private final RoomTable roomTable;
    private final Distance distance;
    private final AuditLog audit;
    private final Viewer viewer;

    @Inject
    Circles(
            CircleTable table,
            CircleLife life,
            Rooms rooms,
            RoomTable roomTable,
            Distance distance,
            AuditLog audit,
            Viewer viewer) {
        this.table = table;
        this.life = life;
        this.rooms = rooms;
        this.roomTable = roomTable;
        this.distance = distance;
        this.audit = audit;
        this.viewer = viewer;
    }

    /** A circle, and how the viewer stands to it. */
    public record Seen(Circle circle, Standing standing) {

        /** Whether the viewer is inside. */
        public boolean inside() {
            return standing == Standing.INSIDE;
        }
    }

    /**
     * One by its address.
     *
     * @throws PortalException {@link CircleProblem#ABSENT}, the same whether nothing is there or nothing for who asks
     */
    public Seen see(String handle) {
        return table.byHandle(handle)
                .map(circle -> new Seen(circle, standing(circle)))
                .filter(seen -> seen.standing() != Standing.NOWHERE)
                .orElseThrow(Circles::absent);
    }

    /** Whether an open one that the viewer can see has an address. */
    boolean known(String handle) {
        return table.byHandle(handle)
                .filter(circle -> circle.open() && standing(circle) != Standing.NOWHERE)
                .isPresent();
    }

    private Standing standing(Circle circle) {
        if (viewer.account().isEmpty()) {
            return Standing.NOWHERE;
        }
        var who = viewer.member()
                .map(member -> table.onlooker(circle, member))
                .orElse(new Onlooker(false, false, false, false, false));
        return circle.standing(
                new Onlooker(who.inside(), who.founding(), who.called(), who.woman(), viewer.may(CLOSE)));
    }

    /** Those that are proposed to the viewer, who is not inside, by name. */
    public List<Circle> list(int from, int limit) {
        if (viewer.account().isEmpty()) {
            return List.of();
        }
        return table.page(viewer.member().map(MemberId::value).orElse(null), isWoman(), from, limit);
    }

    private boolean isWoman() {
        return viewer.member().filter(table::woman).isPresent();
    }

    /** Those the viewer is inside of. */
    public List<Circle> mine() {
        return viewer.member().map(table::of).orElse(List.of());
    }

    /** Those the viewer proposes. */
    public List<Circle> proposed() {
        return viewer.member().map(table::proposedBy).orElse(List.of());
    }

    /** All that are or were open; what they are for and who is inside is not the house's matter. */
    @Requires("circle:circle:close")
    public List<Circle> ofHouse() {
        return table.ofHouse(MOST_OF_HOUSE);
    }

    /** Kinds that the viewer can open. */
    public List<CircleKind> kinds() {
        boolean all = isWoman() || viewer.may(OPEN);
        return List.of(CircleKind.values()).stream()
                .filter(kind -> all || kind != CircleKind.WOMEN_FIRST)
                .toList();
    }

    /** Who is inside, without the viewer and without those with whom a block stands; nobody for who is outside. */
    public List<MemberId> others(Seen seen) {
        var own = viewer.member();
        if (!seen.inside() || own.isEmpty()) {
            return List.of();
        }
        var all = table.seats(seen.circle().id()).stream()
                .map(Circle.Seat::member)
                .filter(member -> !member.equals(own.get()))
                .toList();
        var apart = distance.among(own.get(), all);
        return all.stream().filter(member -> !apart.contains(member)).toList();
    }

    /** Who welcomes, as far as the viewer may know; whether a block stands in between is asked where names are. */
    public Optional<MemberId> welcome(Seen seen) {
        var circle = seen.circle();
        boolean known = circle.named() || seen.inside() || viewer.may(CLOSE);
        return known ? Optional.ofNullable(circle.welcome()) : Optional.empty();
    }

    /** Whether the viewer is the welcome person. */
    public boolean welcomes(Circle circle) {
        return viewer.member().filter(circle::welcomedBy).isPresent() && circle.open();
    }

    /** Whether the viewer sits in its conversation now; whoever left only that can come back to it. */
    public boolean talking(Circle circle) {
        var room = circle.room();
        return room != null
                && viewer.member().flatMap(own -> roomTable.find(room, own)).isPresent();
    }

    /** Sits down in the conversation again. */
    @Requires("member:profile:change")
    @Transactional
    public RoomId talk(String handle) {
        var circle = inside(handle);
        var own = own();
        var room = life.room(circle);
        rooms.seatAgain(room, own);
        return room;
    }

    /** Leaves for good, silently; leaving again changes nothing. */
    @Transactional
    public void leave(String handle) {
        table.byHandle(handle).filter(Circle::open).ifPresent(circle -> life.leave(circle.id(), own()));
    }

    /** The welcome person shows their name outside, or no longer. */
    @Requires("member:profile:change")
    @Transactional
    public void named(String handle, boolean named) {
        table.named(welcoming(handle).id(), named);
    }

    /** Ends one, for the house; ending it again changes nothing. */
    @Requires("circle:circle:close")
    @Transactional
    public void close(String handle) {
        var circle = see(handle).circle();
        if (!circle.open()) {
            return;
        }
        life.close(circle.id());
        audit.note(
                MessageKey.parse("circle.act.closed"),
                Optional.empty(),
                circle.id().toString());
    }

    /** One the viewer is inside of. */
    Circle inside(String handle) {
        var seen = see(handle);
        if (!seen.inside()) {
            throw absent();
        }
        return seen.circle();
    }

    /** One the viewer welcomes in. */
    Circle welcoming(String handle) {
        var circle = inside(handle);
        if (!circle.welcomedBy(own())) {
            throw new PortalException(CircleProblem.NOT_WELCOME_PERSON);
        }
        return circle;
    }

    MemberId own() {
        return viewer.member().orElseThrow(() -> new PortalException(CircleProblem.NO_PROFILE));
    }

    static PortalException absent() {
        return new PortalException(CircleProblem.ABSENT);
    }
}
