package org.interlace.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.organisation.OrganisationId;
import org.interlace.api.organisation.OrganisationName;
import org.interlace.api.organisation.OrganisationNames;
import org.interlace.database.Database;

/** Organisations by name, for other parts of the portal. */
@ApplicationScoped
public class OrganisationNameTable implements OrganisationNames {

    private static final String SELECT = "select o.id, o.handle, o.name from organisation.organisation o ";

    private final Database database;
    private final Viewer viewer;

    @Inject
    OrganisationNameTable(Database database, Viewer viewer) {
        this.database = database;
        this.viewer = viewer;
    }

    @Override
    public Map<OrganisationId, OrganisationName> find(Collection<OrganisationId> organisations) {
        var found = new LinkedHashMap<OrganisationId, OrganisationName>();
        if (!organisations.isEmpty()) {
            database.list(
                            SELECT + "where o.id = any(?::uuid[])",
                            OrganisationNameTable::name,
                            organisations.stream().map(OrganisationId::value).toList())
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    @Override
    public Optional<OrganisationName> byHandle(String handle) {
        return database.first(SELECT + "where o.handle = ?", OrganisationNameTable::name, handle);
    }

    @Override
    public List<OrganisationName> own() {
        return viewer.member().map(this::of).orElse(List.of());
    }

    private List<OrganisationName> of(MemberId member) {
        return database.list(
                SELECT
                        + "join organisation.representative r on r.organisation = o.id where r.member = ? and r.confirmed order by o.name_key, o.id",
                OrganisationNameTable::name,
                member.value());
    }

    @Override
    public List<MemberId> representatives(OrganisationId organisation) {
        return database.list(
                "select member from organisation.representative where organisation = ? and confirmed order by since, id",
                row -> new MemberId(Database.id(row, "member")),
                organisation.value());
    }

    @Override
    public List<OrganisationName> all() {
        return database.list(SELECT + "order by o.name_key, o.id", OrganisationNameTable::name);
    }

    private static OrganisationName name(ResultSet row) throws SQLException {
        return new OrganisationName(
                new OrganisationId(Database.id(row, "id")), row.getString("handle"), row.getString("name"));
    }
}
