package org.interlace.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.interlace.database.Database;
import org.interlace.exchange.domain.Whereabouts;

/** Where the communes lie. */
@ApplicationScoped
public class Points {

    private final Database database;

    @Inject
    Points(Database database) {
        this.database = database;
    }

    /**
     * A commune on the map.
     *
     * @param term in the vocabulary
     */
    public record Point(UUID term, Whereabouts.Spot spot) {}

    /** All that are on the map. */
    public List<Point> all() {
        return database.list(
                "select id, lat, lon from vocabulary.term where kind = 'place' and lat is not null and lon is not null",
                row -> new Point(
                        Database.id(row, "id"), new Whereabouts.Spot(row.getDouble("lat"), row.getDouble("lon"))));
    }
}
