package org.interlace.api.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The community's shared words. Inject it; nothing is asked of the database, they are kept in memory. */
public interface Terms {

    /** Kinds of words. */
    enum Kind {
        /** Something a person can do. */
        SKILL,
        /** A branch of trade. */
        SECTOR,
        /** A subject somebody cares about. */
        TOPIC,
        /** A spoken language. */
        LANGUAGE,
        /** A commune. */
        PLACE
    }

    /** All that are offered, by label. */
    List<Term> all(Kind kind, Locale language);

    /** Those of some ids that exist, also words that are offered no longer; a merged one leads to what took its place. */
    Map<UUID, Term> find(Collection<UUID> ids, Locale language);

    /** One by its {@link Term#key()}. */
    Optional<Term> byKey(Kind kind, String key, Locale language);

    /** One by a label or spelling in any language, such as "Lüttich" for the place Liège. */
    Optional<Term> named(Kind kind, String words, Locale language);

    /** The commune nearest to a point, in degrees north and east; empty when none is within 50 km. */
    Optional<Term> nearest(double latitude, double longitude, Locale language);
}
