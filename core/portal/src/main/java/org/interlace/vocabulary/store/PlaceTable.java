package org.interlace.vocabulary.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.interlace.database.Database;
import org.interlace.vocabulary.TermKind;

/** Where communes lie. */
@ApplicationScoped
public class PlaceTable {

    private final Database database;

    @Inject
    PlaceTable(Database database) {
        this.database = database;
    }

    /**
     * Where one lies.
     *
     * @param lat degrees north
     * @param lon degrees east
     */
    public record Point(UUID place, double lat, double lon) {}

    /** Those of some of which it is known where they lie. */
    public List<Point> points(Collection<UUID> places) {
        return database.list(
                "select id, lat, lon from vocabulary.term where id = any(?::uuid[]) and lat is not null and lon is not null order by key",
                row -> new Point(Database.id(row, "id"), row.getDouble("lat"), row.getDouble("lon")),
                List.copyOf(places));
    }

    /** All that are offered of which it is known where they lie. */
    public List<Point> all() {
        return database.list(
                "select id, lat, lon from vocabulary.term where kind = ? and not retired and merged is null and lat is not null and lon is not null",
                row -> new Point(Database.id(row, "id"), row.getDouble("lat"), row.getDouble("lon")),
                TermKind.PLACE.word());
    }
}
