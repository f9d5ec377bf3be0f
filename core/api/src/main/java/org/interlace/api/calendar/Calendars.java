package org.interlace.api.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Writes and reads iCalendar (RFC 5545, 5546, 7986). Inject it. */
public interface Calendars {

    /** What a calendar is for (RFC 5546). */
    enum Method {
        /** A feed. */
        PUBLISH,
        /** An entry for the reader's calendar, new or changed. */
        REQUEST,
        /** Takes an entry out of the reader's calendar. */
        CANCEL
    }

    /**
     * A calendar's head.
     *
     * @param name what calendar programs show
     * @param refresh how soon they should ask again: {@code REFRESH-INTERVAL} and {@code X-PUBLISHED-TTL}
     */
    record Head(String name, Method method, Duration refresh) {}

    /**
     * Writes a calendar with the {@code VTIMEZONE} of each zone in it; CRLF, lines folded at 75 octets, texts escaped.
     *
     * @param organiser {@code mailto:} address of the portal for {@link Method#REQUEST} and {@link Method#CANCEL}, and
     *     the reader's own, which alone is named; empty for feeds
     */
    String write(Head head, List<CalendarEntry> entries, Optional<Invitation> organiser);

    /** Writes a feed. */
    default String write(Head head, List<CalendarEntry> entries) {
        return write(head, entries, Optional.empty());
    }

    /**
     * From whom and to whom.
     *
     * @param from the portal's address
     * @param fromName its name
     * @param to the reader's address
     */
    record Invitation(String from, String fromName, String to) {}

    /**
     * Reads what somebody else wrote, leniently and never in full trust: bounded in bytes, entries, occurrences and time.
     * Entries that repeat are read as their occurrences within the window.
     *
     * @param file as it came
     * @param usual the zone of times that name none
     * @param window which occurrences are wanted
     */
    Reading read(byte[] file, ZoneId usual, Window window);

    /**
     * From when until when, and how many of one entry at most.
     *
     * @param most occurrences of one entry
     */
    record Window(Instant from, Instant until, int most) {}

    /**
     * What was read.
     *
     * @param entries each occurrence with a {@code uid} of its own that is the same at the next reading
     * @param refusals what was not read and why
     */
    record Reading(List<CalendarEntry> entries, List<Refusal> refusals) {

        /** Copies the lists. */
        public Reading {
            entries = List.copyOf(entries);
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * Why something was not read.
     *
     * @param line the line of the file, the first is 1; 0 for the file as a whole
     * @param property its name, such as {@code DTSTART}; empty for the file as a whole
     * @param reason a word of {@link Reason}
     */
    record Refusal(int line, String property, Reason reason) {}

    /** Why something was not read. */
    enum Reason {
        /** It is no iCalendar file. */
        NO_CALENDAR,
        /** It is larger, longer or has more entries than are read. */
        TOO_MUCH,
        /** A value cannot be understood. */
        UNREADABLE,
        /** Something without which there is no entry, such as when it starts. */
        MISSING,
        /** A rule that names nothing within the window before the patience ends. */
        ENDLESS
    }
}
