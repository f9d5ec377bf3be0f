package org.interlace.calendar.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.interlace.api.calendar.CalendarEntry.State;
import org.interlace.api.calendar.Calendars.Reason;

/**
 * Reads one entry. What only describes it may be unreadable, the entry stays; when it takes place may not, because a
 * wrong date is worse than none.
 */
final class DraftReader {

    private static final int LONGEST_UID = 255;
    private static final Set<String> LINKS = Set.of("http", "https");

    private final Zones zones;
    private final boolean cancelled;
    private final Refusals refusals;

    /** @param cancelled whether the calendar takes its entries out of others */
    DraftReader(Zones zones, boolean cancelled, Refusals refusals) {
        this.zones = zones;
        this.cancelled = cancelled;
        this.refusals = refusals;
    }

    /** Nothing if it was refused. */
    Optional<Draft> read(Block block) {
        var starts = block.first("DTSTART");
        if (starts.isEmpty()) {
            refusals.add(block.line(), "DTSTART", Reason.MISSING);
            return Optional.empty();
        }
        try {
            var start = needed(starts.get(), this::start);
            var instead = block.first("RECURRENCE-ID").map(property -> needed(property, line -> instead(line, start)));
            var repeats = new RepeatsReader(zones, start, this).read(block);
            return Optional.of(new Draft(
                    block.line(),
                    uid(block),
                    instead,
                    version(block),
                    start,
                    length(block, start),
                    texts(block),
                    repeats));
        } catch (Refused refused) {
            refusals.add(refused.property, refused.reason);
            return Optional.empty();
        }
    }

    /** @throws Refused if it cannot be read */
    <T> T needed(ContentLine property, Function<ContentLine, T> reading) {
        try {
            return reading.apply(property);
        } catch (BadValue | DateTimeException | ArithmeticException e) {
            throw new Refused(property, Reason.UNREADABLE);
        } catch (Patience.Ended e) {
            throw new Refused(property, Reason.ENDLESS);
        }
    }

    private <T> Optional<T> wished(Optional<ContentLine> property, Function<ContentLine, T> reading) {
        return property.flatMap(line -> wished(line, reading));
    }

    /** Nothing if it cannot be read, which is told. */
    <T> Optional<T> wished(ContentLine property, Function<ContentLine, T> reading) {
        try {
            return Optional.of(needed(property, reading));
        } catch (Refused refused) {
            refusals.add(refused.property, refused.reason);
            return Optional.empty();
        }
    }

    private Draft.Start start(ContentLine property) {
        var moment = Moment.of(property.value());
        boolean wholeDays = moment.day() || property.parameter("VALUE").equalsIgnoreCase("DATE");
        var zone = wholeDays ? zones.usual() : zones.of(moment, property, zones.usual());
        var time = wholeDays ? moment.time().toLocalDate().atStartOfDay() : moment.time();
        if (time.getYear() < 1 || time.getYear() > 9_999) {
            throw new BadValue(property.value());
        }
        return new Draft.Start(time, zone, wholeDays);
    }

    private Draft.Instead instead(ContentLine property, Draft.Start start) {
        var moment = Moment.of(property.value());
        var at = moment.in(zones.of(moment, property, start.zone()).rules());
        boolean onwards = property.parameter("RANGE").equalsIgnoreCase("THISANDFUTURE");
        return new Draft.Instead(new Marks.Mark(at, moment.time().toLocalDate(), moment.day()), onwards);
    }

    /** The same at every reading, too where the file gives none. */
    private static String uid(Block block) {
        var uid = block.first("UID")
                .map(property -> Plain.oneLine(Plain.read(property.value())))
                .orElse("");
        if (!uid.isEmpty() && uid.length() <= LONGEST_UID) {
            return uid;
        }
        var text = uid.isEmpty() ? text(block, "DTSTART") + "\n" + text(block, "SUMMARY") : uid;
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Block block, String name) {
        return block.first(name).map(property -> Plain.read(property.value())).orElse("");
    }

    /** The stamp of the file says when it was written, which many programs do anew for each reader; so it is not asked. */
    private Draft.Version version(Block block) {
        var modified = wished(block.first("LAST-MODIFIED"), this::stamp);
        var created = wished(block.first("CREATED"), this::stamp);
        int sequence = wished(block.first("SEQUENCE"), DraftReader::sequence).orElse(0);
        var word = text(block, "STATUS").toUpperCase(Locale.ROOT);
        var state = Arrays.stream(State.values())
                .filter(one -> one.name().equals(cancelled ? State.CANCELLED.name() : word))
                .findFirst()
                .orElse(State.CONFIRMED);
        return new Draft.Version(
                sequence,
                state,
                created.or(() -> modified).orElse(Instant.EPOCH),
                modified.or(() -> created).orElse(Instant.EPOCH));
    }

    private Instant stamp(ContentLine property) {
        var moment = Moment.of(property.value());
        return moment.in(zones.of(moment, property, zones.usual()).rules());
    }

    private static int sequence(ContentLine property) {
        try {
            return Math.max(0, Integer.parseInt(property.value().strip()));
        } catch (NumberFormatException e) {
            throw new BadValue(property.value());
        }
    }

    private Length length(Block block, Draft.Start start) {
        var length = wished(block.first("DTEND"), end -> until(end, start))
                .or(() -> wished(block.first("DURATION"), property -> Length.of(property.value())))
                .orElse(Length.NONE);
        return start.wholeDays() ? Length.ofDays(Math.max(1, length.whole())) : length;
    }

    private Length until(ContentLine end, Draft.Start start) {
        var moment = Moment.of(end.value());
        if (start.wholeDays()) {
            // a time of day within a last day makes that day whole
            var days = ChronoUnit.DAYS.between(
                    start.time(), moment.time().plusDays(1).minusNanos(1));
            return Length.ofDays(days);
        }
        return Length.of(Duration.between(
                start.moment(), moment.in(zones.of(moment, end, start.zone()).rules())));
    }

    private Draft.Texts texts(Block block) {
        return new Draft.Texts(
                Plain.oneLine(text(block, "SUMMARY")),
                text(block, "DESCRIPTION"),
                text(block, "LOCATION"),
                Plain.readList(block.all("CATEGORIES").map(ContentLine::value).toList()),
                wished(block.first("URL").filter(url -> !url.value().isBlank()), DraftReader::link));
    }

    /** Only what a browser opens as a page: others are a way to run something. */
    private static URI link(ContentLine property) {
        try {
            var link = new URI(property.value().strip());
            if (link.getScheme() != null
                    && LINKS.contains(link.getScheme().toLowerCase(Locale.ROOT))
                    && link.getHost() != null) {
                return link;
            }
            throw new BadValue(property.value());
        } catch (URISyntaxException e) {
            throw new BadValue(property.value());
        }
    }

    /** An entry is refused for one of its properties. */
    static final class Refused extends RuntimeException {

        private final transient ContentLine property;
        private final Reason reason;

        Refused(ContentLine property, Reason reason) {
            super(property.name(), null, false, false);
            this.property = property;
            this.reason = reason;
        }
    }
}
