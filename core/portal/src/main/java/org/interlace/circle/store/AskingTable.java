package org.interlace.circle.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestId;
import org.interlace.database.Database;

/** Which circle a request is about, under its id. */
@ApplicationScoped
public class AskingTable {

    private final Database database;

    @Inject
    AskingTable(Database database) {
        this.database = database;
    }

    /** Notes what a request is about; the first note stands. */
    public void add(RequestId request, UUID circle) {
        database.change(
                "insert into circle.asking (request, circle) values (?, ?) on conflict do nothing",
                request.value(),
                circle);
    }

    /** What a request is about. */
    public Optional<UUID> circle(RequestId request) {
        return database.first(
                "select circle from circle.asking where request = ?",
                row -> Database.id(row, "circle"),
                request.value());
    }

    /** Open ones about a circle. */
    public List<RequestId> open(UUID circle, String kind) {
        return database.list("""
                select r.id from circle.asking a join request.request r on r.id = a.request
                where a.circle = ? and r.kind = ? and r.ended is null order by r.begun, r.id
                """, row -> new RequestId(Database.id(row, "id")), circle, kind);
    }

    /** The one about a circle in which somebody plays a role, as long as its asker does not know how it ended. */
    public Optional<RequestId> of(UUID circle, String kind, String role, MemberId member) {
        return database.first("""
                select r.id from circle.asking a join request.request r on r.id = a.request
                    join request.party p on p.request = r.id and p.role = ? and p.member = ?
                where a.circle = ? and r.kind = ? and not r.told order by r.begun desc limit 1
                """, row -> new RequestId(Database.id(row, "id")), role, member.value(), circle, kind);
    }

    /** Those of a kind that wait for somebody else than the welcome person of now. */
    public List<RequestId> astray() {
        return database.list("""
                select r.id from circle.asking a join circle.circle c on c.id = a.circle and c.state = 'open'
                    join request.request r on r.id = a.request and r.kind = 'circle.entry' and r.ended is null
                where exists (select 1 from request.party p
                    where p.request = r.id and p.role = 'welcome' and p.member is distinct from c.welcome)
                """, row -> new RequestId(Database.id(row, "id")));
    }
}
