package org.interlace.events.domain;

import java.util.Locale;

/** Where an event stands, as people read it. */
public enum Standing {
    /** Its writers are at it. */
    DRAFT,
    /** It waits to be looked over. */
    SUBMITTED,
    /** One can come. */
    PUBLISHED,
    /** One can wait for a seat. */
    FULL,
    /** It does not take place. */
    CANCELLED,
    /** It is over. */
    DONE,
    /** It is over for long. */
    ARCHIVED;

    /** As in JSON and bundles. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
