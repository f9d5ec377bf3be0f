package org.interlace.calendar.domain;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The zones that a calendar names: by their IANA name, bare or behind a path; by the name Windows has for them; or as the
 * calendar describes them itself, which comes last because such descriptions are often old.
 */
final class Zones {

    /** More than a calendar needs, few enough to look each up. */
    private static final int MOST = 200;

    private static final int LONGEST_NAME = 200;

    private final ZoneId usual;
    private final DescribedZone described;
    private final Names names;
    private final Map<String, Block> own = new HashMap<>();
    private final Map<String, Optional<Zone>> known = new HashMap<>();

    /** @param usual the zone of times that name none, unless the calendar names one for all its times */
    Zones(Block calendar, ZoneId usual, Names names, DescribedZone described) {
        this.described = described;
        this.names = names;
        calendar.inside().stream()
                .filter(block -> block.kind().equals("VTIMEZONE"))
                .forEach(block -> block.first("TZID").ifPresent(name -> {
                    // escaped here and not in parameters
                    own.putIfAbsent(Plain.read(name.value()), block);
                    own.putIfAbsent(name.value().strip(), block);
                }));
        this.usual = calendar.first("X-WR-TIMEZONE")
                .flatMap(property -> named(property.value().strip(), usual))
                .orElse(usual);
    }

    /** The zone of times that name none. */
    Zone usual() {
        return Zone.of(usual);
    }

    /**
     * The zone of a time.
     *
     * @param otherwise for days, and for times that name none
     * @throws BadValue if no such zone is known
     */
    Zone of(Moment moment, ContentLine property, Zone otherwise) {
        if (moment.kind() == Moment.Kind.UTC) {
            return new Zone(ZoneOffset.UTC.getRules(), usual);
        }
        var name = property.parameter("TZID");
        if (moment.day() || name.isBlank()) {
            return otherwise;
        }
        if (name.length() > LONGEST_NAME || (known.size() >= MOST && !known.containsKey(name))) {
            throw new BadValue("a zone too many");
        }
        return known.computeIfAbsent(name, this::find).orElseThrow(() -> new BadValue(name));
    }

    private Optional<Zone> find(String name) {
        return named(name, usual).map(Zone::of).or(() -> ownOf(name));
    }

    private Optional<Zone> ownOf(String name) {
        var block = Optional.ofNullable(own.get(name));
        return block.flatMap(zone -> zone.first("X-LIC-LOCATION"))
                .flatMap(property -> named(property.value().strip(), usual))
                .map(Zone::of)
                .or(() -> block.flatMap(described::rules).map(rules -> new Zone(rules, usual)));
    }

    private Optional<ZoneId> named(String name, ZoneId here) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return iana(name).or(() -> windows(name, here)).or(() -> behindPath(name));
    }

    private Optional<ZoneId> iana(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return names.of(name);
        }
    }

    private Optional<ZoneId> windows(String name, ZoneId here) {
        if (name.equals(TimeZone.getWindowsID(here.getId()))) {
            return Optional.of(here);
        }
        return Optional.ofNullable(TimeZone.getIDForWindowsID(name, "001")).flatMap(this::iana);
    }

    /** Such as {@code /mozilla.org/20050126_1/Europe/Brussels}. */
    private Optional<ZoneId> behindPath(String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            var region = names.of(name.substring(slash + 1));
            if (region.isPresent()) {
                return region;
            }
        }
        return Optional.empty();
    }

    /** The names of all regions, in whichever letters; listed when first asked for, because that takes a while. */
    static final class Names {

        private final Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        Optional<ZoneId> of(String name) {
            if (names.isEmpty()) {
                ZoneId.getAvailableZoneIds().forEach(region -> names.put(region, region));
            }
            return Optional.ofNullable(names.get(name)).map(ZoneId::of);
        }
    }
}
