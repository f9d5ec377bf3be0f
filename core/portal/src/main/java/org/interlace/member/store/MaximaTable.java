package org.interlace.member.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.interlace.database.Database;
import org.interlace.database.Topics;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.Maxima;
import org.jspecify.annotations.Nullable;

/** The operator's limits for the fields of profiles, kept in memory until the topic {@value #TOPIC} rises. */
@ApplicationScoped
public class MaximaTable {

    /** Raised when a limit or a field changes. */
    public static final String TOPIC = "member.fields";

    // nothing reaches further than the name
    private static final Maxima HIDDEN = Maxima.of(Map.of(Field.NAME, Audience.ME));

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Database database;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    private record Kept(Instant until, Maxima maxima) {}

    @Inject
    MaximaTable(Database database, Topics topics, Clock clock) {
        this.database = database;
        this.clock = clock;
        topics.onChange(TOPIC, this::forget);
    }

    /** Reads again at the next question. */
    public void forget() {
        kept = null;
    }

    /** As they are now. */
    public Maxima read() {
        var known = kept;
        if (known == null || !clock.instant().isBefore(known.until)) {
            var largest = new EnumMap<Field, Audience>(Field.class);
            database.list(
                    "select field, audience from member.field_maximum",
                    row -> largest.put(Field.of(row.getString("field")), Audience.of(row.getString("audience"))));
            known = new Kept(clock.instant().plus(KEPT), Maxima.of(largest));
            kept = known;
        }
        return known.maxima;
    }

    /** As they are now for one profile; nobody sees anything of who is suspended. */
    Maxima of(boolean suspended) {
        return suspended ? HIDDEN : read();
    }

    /** Sets one. */
    public void set(Field field, Audience largest) {
        database.change("""
                insert into member.field_maximum (field, audience) values (?, ?)
                on conflict (field) do update set audience = excluded.audience
                """, field.word(), largest.word());
    }
}
