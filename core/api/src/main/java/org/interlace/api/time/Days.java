package org.interlace.api.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days where the community lives: the operator's time zone decides when one ends. Inject it. */
public interface Days {

    /** The community's time zone. */
    ZoneId zone();

    /** The day it is now. */
    LocalDate today();

    /** The day of a moment. */
    default LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }
}
