package org.interlace.calendar.domain;

import java.time.ZoneId;
import java.time.zone.ZoneRules;

/**
 * Where a time is meant.
 *
 * @param rules what its clocks do
 * @param shown the zone in which people read it; another one where Java knows none with those rules by name
 */
record Zone(ZoneRules rules, ZoneId shown) {

    static Zone of(ZoneId zone) {
        return new Zone(zone.getRules(), zone);
    }
}
