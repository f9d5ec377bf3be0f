package org.interlace.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.circle.domain.Circle;
import org.interlace.circle.domain.CircleKind;
import org.interlace.circle.domain.CircleState;
import org.interlace.circle.store.CircleTable;

/** Brings the invented circles into the tables; their conversations begin when somebody enters one. */
@ApplicationScoped
public class SampleCircles {

    private static final Duration AGE = Duration.ofDays(90);

    private final CircleTable table;

    @Inject
    SampleCircles(CircleTable table) {
        this.table = table;
    }

    /** Adds those that are missing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(Instant now) {
        SampleFile.rows("circles.csv").stream()
                .filter(row -> table.find(id(row)).isEmpty())
                .forEach(row -> add(row, now.minus(AGE)));
    }

    private static UUID id(NamedCsvRecord row) {
        return SampleFile.id("circle", row.getField("key"));
    }

    private void add(NamedCsvRecord row, Instant begun) {
        var key = row.getField("key");
        var people = members(row);
        table.add(
                new Circle(
                        id(row),
                        table.taken(key) ? key + "-demo" : key,
                        row.getField("name"),
                        row.getField("purpose"),
                        row.getField("language"),
                        CircleKind.find(row.getField("kind")).orElseThrow(),
                        CircleState.OPEN,
                        people.get(0),
                        true,
                        null),
                begun,
                true);
        for (int i = 0; i < people.size(); i++) {
            table.enter(id(row), people.get(i), begun.plus(Duration.ofDays(i)));
        }
    }

    /** The first of them welcomes. */
    private static List<MemberId> members(NamedCsvRecord row) {
        return SampleFile.list(row.getField("members")).stream().map(Cast::id).toList();
    }
}
