package org.interlace.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.interlace.organisation.domain.Representative;

/** Who speaks for organisations, in the tables. */
@ApplicationScoped
public class RepresentativeTable {

    private final Database database;
    private final GraphChanges changes;

    @Inject
    RepresentativeTable(Database database, GraphChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /** Those of an organisation, the first first. */
    public List<Representative> of(UUID organisation) {
        return database.list(
                "select id, organisation, member, confirmed from organisation.representative where organisation = ? order by since, id",
                RepresentativeTable::representative,
                organisation);
    }

    /** One. */
    public Optional<Representative> find(UUID id) {
        return database.first(
                "select id, organisation, member, confirmed from organisation.representative where id = ?",
                RepresentativeTable::representative,
                id);
    }

    /** Proposes a member; nothing happens when the member is there. */
    public void propose(UUID organisation, MemberId member, Instant now) {
        var id = UUID.randomUUID();
        database.change("""
                insert into organisation.representative (id, organisation, member, since) values (?, ?, ?, ?)
                on conflict (organisation, member) do nothing
                """, id, organisation, member.value(), now);
        changes.changed(RepresentativeProjection.KIND, id);
    }

    /** The member says yes. */
    public void confirm(UUID id, Instant now) {
        database.change(
                "update organisation.representative set confirmed = true, since = ? where id = ? and not confirmed",
                now,
                id);
        changes.changed(RepresentativeProjection.KIND, id);
    }

    /** The member says no, or somebody ends it. */
    public void remove(UUID id) {
        database.change("delete from organisation.representative where id = ?", id);
        changes.changed(RepresentativeProjection.KIND, id);
    }

    private static Representative representative(ResultSet row) throws SQLException {
        return new Representative(
                Database.id(row, "id"),
                Database.id(row, "organisation"),
                new MemberId(Database.id(row, "member")),
                row.getBoolean("confirmed"));
    }
}
