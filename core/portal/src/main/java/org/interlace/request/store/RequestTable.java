package org.interlace.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.RequestId;
import org.interlace.api.request.Step;
import org.interlace.database.Database;
import org.interlace.request.domain.Course;

/** Requests in the tables; whoever changes one holds its row. */
@ApplicationScoped
public class RequestTable {

    private static final String SELECT = """
            select r.id, r.kind, r.state, r.key, r.begun, r.ends, r.deadline, r.remind, r.ended, r.good, r.told, r.version,
                array(select p.role || ' ' || p.member from request.party p where p.request = r.id
                    order by p.role, p.member) as parties,
                array(select g.role || ' ' || g.id from request.guest g where g.request = r.id
                    order by g.role, g.id) as guests
            from request.request r
            """;

    private final Database database;

    @Inject
    RequestTable(Database database) {
        this.database = database;
    }

    /** Adds one; false when an open one has the same key. */
    public boolean add(Course course) {
        int added = database.change(
                """
                insert into request.request (id, kind, state, key, begun, ends, deadline, remind, due, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                course.id().value(),
                course.kind(),
                course.state(),
                course.key(),
                course.begun(),
                course.ends(),
                course.deadline(),
                course.remind(),
                course.due().orElse(null),
                course.version());
        if (added == 1) {
            course.parties().forEach((role, members) -> cast(course.id(), role, members));
            course.guests().forEach((role, guests) -> let(course.id(), role, guests));
        }
        return added == 1;
    }

    /** One as it stands. */
    public Optional<Course> find(RequestId id) {
        return database.first(SELECT + "where r.id = ?", RequestTable::course, id.value());
    }

    /** The open ones of a kind at some states, oldest first. */
    public List<Course> at(String kind, Collection<String> states) {
        return database.list(
                SELECT + "where r.kind = ? and r.state = any(?) and r.ended is null order by r.begun, r.id",
                RequestTable::course,
                kind,
                List.copyOf(states));
    }

    /** Many, in no order. */
    public List<Course> find(Collection<RequestId> ids) {
        return database.list(
                SELECT + "where r.id = any(?::uuid[])",
                RequestTable::course,
                ids.stream().map(RequestId::value).toList());
    }

    /** The one that has a key. */
    public Optional<Course> withKey(String kind, String key) {
        return database.first(SELECT + "where r.kind = ? and r.key = ?", RequestTable::course, kind, key);
    }

    /** One, held until the transaction ends, so that of two racing moves the second sees the first. */
    public Optional<Course> hold(RequestId id) {
        return database.first("select 1 as one from request.request where id = ? for update", row -> 1, id.value())
                .flatMap(any -> find(id));
    }

    /** One that is due, held; empty when another node has it or it is no longer due. */
    public Optional<Course> holdDue(RequestId id, Instant now) {
        return database.first(
                        "select 1 as one from request.request where id = ? and due <= ? for update skip locked",
                        row -> 1,
                        id.value(),
                        now)
                .flatMap(any -> find(id));
    }

    /** What is due, the oldest first. */
    public List<RequestId> due(Collection<String> kinds, Instant now, int most) {
        return database.list(
                "select id from request.request where due <= ? and kind = any(?::text[]) order by due limit ?",
                row -> new RequestId(Database.id(row, "id")),
                now,
                kinds,
                most);
    }

    /** Replaces a held one. */
    public void replace(Course course) {
        database.change(
                """
                update request.request set state = ?, key = ?, deadline = ?, remind = ?, due = ?, ended = ?, good = ?,
                    told = ?, version = ? where id = ?
                """,
                course.state(),
                course.key(),
                course.deadline(),
                course.remind(),
                course.due().orElse(null),
                course.ended(),
                course.good(),
                course.told(),
                course.version(),
                course.id().value());
    }

    /** Gives a role to these people and nobody else. */
    public void cast(RequestId request, String role, Collection<MemberId> members) {
        database.change("delete from request.party where request = ? and role = ?", request.value(), role);
        database.change(
                "insert into request.party (request, role, member) select ?, ?, m from unnest(?::uuid[]) as m",
                request.value(),
                role,
                members.stream().map(MemberId::value).toList());
    }

    private void let(RequestId request, String role, Collection<GuestId> guests) {
        database.change(
                "insert into request.guest (request, role, id) select ?, ?, g from unnest(?::uuid[]) as g",
                request.value(),
                role,
                guests.stream().map(GuestId::value).toList());
    }

    /** Notes a step; answers its number, the higher the later. */
    public long step(RequestId request, Step step) {
        return database.first(
                        """
                        insert into request.step (request, at, move, origin, target, role, member, guest)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """,
                        row -> row.getLong("id"),
                        request.value(),
                        step.at(),
                        step.move(),
                        step.from(),
                        step.to(),
                        step.role(),
                        step.by().map(MemberId::value).orElse(null),
                        step.guest().map(GuestId::value).orElse(null))
                .orElseThrow();
    }

    /** The number of the last step; 0 if it has not moved. */
    public long lastStep(RequestId request) {
        return count("select coalesce(max(id), 0) as found from request.step where request = ?", request.value());
    }

    /** How many steps a member or a guest made in one. */
    public long steps(RequestId request, UUID somebody) {
        return count(
                "select count(*) as found from request.step where request = ? and ? in (member, guest)",
                request.value(),
                somebody);
    }

    /** Whether a member or a guest made that move in one. */
    public boolean moved(RequestId request, UUID somebody, String move) {
        return count(
                        "select count(*) as found from request.step where request = ? and ? in (member, guest) and move = ?",
                        request.value(),
                        somebody,
                        move)
                > 0;
    }

    private long count(String sql, Object... parameters) {
        return database.first(sql, row -> row.getLong("found"), parameters).orElse(0L);
    }

    /** Looks at a failing one again later, so that it does not stand before the others. */
    public void later(RequestId id, Instant time) {
        database.change("update request.request set due = ? where id = ? and due is not null", time, id.value());
    }

    /** Those in which a member plays a role and that are not over for everybody, oldest first. */
    public List<Course> of(MemberId member) {
        return database.list(SELECT + """
                        where not r.told and r.id in (select request from request.party where member = ?)
                        order by r.begun, r.id
                        """, RequestTable::course, member.value());
    }

    /** Those of some people who are suspended. */
    public List<MemberId> away(Collection<MemberId> members) {
        return database.list(
                "select id from member.member where id = any(?::uuid[]) and suspended",
                row -> new MemberId(Database.id(row, "id")),
                members.stream().map(MemberId::value).toList());
    }

    /** Has the clock look at once at all open ones in which a member plays a role. */
    public void wake(MemberId member, Instant now) {
        database.change("""
                update request.request set due = ? where ended is null and id in (
                    select request from request.party where member = ?)
                """, now, member.value());
    }

    /** Open ones in which both play a role. */
    public List<RequestId> between(MemberId one, MemberId other) {
        return database.list("""
                select id from request.request r where ended is null
                    and exists (select 1 from request.party where request = r.id and member = ?)
                    and exists (select 1 from request.party where request = r.id and member = ?)
                """, row -> new RequestId(Database.id(row, "id")), one.value(), other.value());
    }

    /** Ended before a time, and known to the asker. */
    public List<Course> endedBefore(Instant time, int most) {
        return database.list(
                SELECT + "where r.ended < ? and r.told order by r.ended limit ?", RequestTable::course, time, most);
    }

    /** Deletes one with its parties and steps. */
    public void delete(RequestId id) {
        database.change("delete from request.request where id = ?", id.value());
    }

    /** Days on which no clock runs. */
    public Set<LocalDate> closingDays() {
        return new HashSet<>(database.list(
                "select day from request.closing_day", row -> row.getDate("day").toLocalDate()));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                new RequestId(Database.id(row, "id")),
                row.getString("kind"),
                row.getString("state"),
                row.getString("key"),
                cast(Database.strings(row, "parties"), MemberId::new),
                cast(Database.strings(row, "guests"), GuestId::new),
                Database.time(row, "begun"),
                Database.time(row, "ends"),
                Database.timeOrNull(row, "deadline"),
                Database.timeOrNull(row, "remind"),
                Database.timeOrNull(row, "ended"),
                row.getBoolean("good"),
                row.getBoolean("told"),
                row.getInt("version"));
    }

    private static <P> Map<String, List<P>> cast(List<String> written, Function<UUID, P> party) {
        var found = new HashMap<String, List<P>>();
        for (var one : written) {
            int space = one.indexOf(' ');
            found.computeIfAbsent(one.substring(0, space), role -> new ArrayList<>())
                    .add(party.apply(UUID.fromString(one.substring(space + 1))));
        }
        return found;
    }
}
