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
     * @param name what calendar programs show; only in feeds
     * @param refresh how soon they should ask again: {@code REFRESH-INTERVAL} and {@code X-PUBLISHED-TTL}; only in feeds
     */
    record Head(String name, Method method, Duration refresh) {}

    /**
     * Writes a calendar with the {@code VTIMEZONE} of each zone in it; CRLF, lines folded at 75 octets, texts escaped.
     * Equal entries give equal texts, so that an {@code ETag} can be made of them. {@link Method#CANCEL} writes every
     * entry as cancelled; its {@code sequence} must have risen.
     *
     * @param entries for {@link Method#REQUEST} and {@link Method#CANCEL} one (RFC 5546, 3.2.2)
     * @param invitation for the same two from whom and to whom, who alone are named; empty for feeds
     * @throws IllegalArgumentException if one of the two has several entries or no invitation
     */
    String write(Head head, List<CalendarEntry> entries, Optional<Invitation> invitation);

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
     * Reads what somebody else wrote, leniently and never in full trust: at most 2 MiB, 2,000 entries, 20,000
     * occurrences and two seconds, and nothing about people. Entries that repeat are read as their occurrences. What only
     * describes an entry may be unreadable, such as its address; when it takes place may not, the entry is refused then.
     *
     * @param file as it came: UTF-8 or windows-1252
     * @param usual the zone of times that name none, unless the file names one for all of them ({@code X-WR-TIMEZONE});
     *     also in which times are given that are universal, or in a zone that only the file knows
     * @param window which entries are wanted
     */
    Reading read(byte[] file, ZoneId usual, Window window);

    /**
     * From when until when, and how many of one entry at most.
     *
     * @param from only what ends behind it, or begins at it or later
     * @param until only what begins before it
     * @param most occurrences of one entry, the first ones
     */
    record Window(Instant from, Instant until, int most) {}

    /**
     * What was read.
     *
     * @param entries by their beginnings; each occurrence with a {@code uid} of its own that is the same at the next
     *     reading; {@code created} and {@code modified} are 1970 where the file does not say
     * @param refusals what was not read and why, the first 200
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
     * @param property its name, such as {@code DTSTART}; empty for the file as a whole and for lines that are none
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
        /** Another entry of the file has the same {@code UID} and is newer. */
        TWICE,
        /** A rule that could not be followed before the patience ended. */
        ENDLESS
    }
}
