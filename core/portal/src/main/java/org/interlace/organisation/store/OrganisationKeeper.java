package org.interlace.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.api.graph.GraphChanges;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What is kept about those who speak for organisations. */
@ApplicationScoped
public class OrganisationKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(Kept.ofMember(
            "organisation", "represents", Retention.WITH_PROFILE, """
                    select o.name as organisation, r.confirmed, r.since from organisation.representative r
                        join organisation.organisation o on o.id = r.organisation where r.member = ? order by r.since
                    """, "organisation.representative.member"));

    private final Database database;
    private final GraphChanges changes;

    @Inject
    OrganisationKeeper(Database database, GraphChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    @Override
    public void erase(Person person) {
        var id = person.profile();
        if (id != null) {
            var representing = database.list(
                    "select id from organisation.representative where member = ?", row -> Database.id(row, "id"), id);
            if (!representing.isEmpty()) {
                changes.changed(RepresentativeProjection.KIND, representing);
            }
        }
    }
}
