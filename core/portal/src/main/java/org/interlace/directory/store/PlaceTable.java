package org.interlace.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.interlace.database.Database;
import org.interlace.directory.domain.Cartogram;
import org.interlace.vocabulary.TermKind;

/** Where communes lie. */
@ApplicationScoped
public class PlaceTable {

    private final Database database;

    @Inject
    PlaceTable(Database database) {
        this.database = database;
    }

    /** Those of which it is known where they lie, with their people. */
    public List<Cartogram.Spot> spots(Map<String, Long> people) {
        return database.list(
                """
                select key, lat, lon from vocabulary.term
                where kind = ? and key = any(?::text[]) and lat is not null and lon is not null order by key
                """,
                row -> new Cartogram.Spot(
                        row.getString("key"),
                        row.getDouble("lat"),
                        row.getDouble("lon"),
                        people.getOrDefault(row.getString("key"), 0L)),
                TermKind.PLACE.word(),
                List.copyOf(people.keySet()));
    }
}
