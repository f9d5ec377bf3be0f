package org.interlace.calendar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that were made to keep a reader busy, or to fill its memory. */
final class HostileFiles {

    private static final int FULL = 2 * 1024 * 1024 - 1_000;

    private HostileFiles() {}

    /** The same lines in many entries. */
    static String events(String lines, int many) {
        return "BEGIN:VCALENDAR\n"
                + IntStream.range(0, many)
                        .mapToObj(number -> "BEGIN:VEVENT\nUID:" + number + "\n" + lines + "\nEND:VEVENT\n")
                        .collect(Collectors.joining())
                + "END:VCALENDAR\n";
    }

    private static String entry(String begin, String again) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261006T180000\n" + begin
                + again.repeat((FULL - 500) / again.length());
    }

    private static String numbered(String text, int many) {
        return IntStream.range(0, many).mapToObj(text::formatted).collect(Collectors.joining());
    }

    /** Each just as large as a file may be, or smaller. */
    static List<String> all() {
        var everySecond = "BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE="
                + numbered("%d,", 60) + "0;BYSECOND=" + numbered("%d,", 60) + "0";
        var zone = """
                BEGIN:VTIMEZONE
                TZID:Z%d
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=DAILY;BYHOUR=1,2,3
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                DTSTART;TZID=Z%1$d:20261006T180000
                END:VEVENT
                """;
        return List.of(
                "BEGIN:VCALENDAR\n".repeat(FULL / 16),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\n".repeat(FULL / 41),
                "BEGIN:VCALENDAR\n" + "BEGIN:X\n".repeat(FULL / 9),
                "BEGIN:VCALENDAR\n" + numbered("BEGIN:A%d\nEND:B\n", FULL / 25),
                "BEGIN:VCALENDAR\n" + "END:X\n".repeat(FULL / 7),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + " \n".repeat(FULL / 2),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + "\n".repeat(FULL),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + "\r".repeat(FULL),
                "BEGIN:VCALENDAR\n" + "x\n".repeat(FULL / 2),
                "BEGIN:VCALENDAR\n" + ";".repeat(FULL),
                "BEGIN:VCALENDAR\nA" + ";B=\"".repeat(FULL / 4),
                "BEGIN:VCALENDAR\nA;B=" + "\"x\",".repeat(FULL / 4) + ":c",
                entry("X", ";A=B"),
                entry("DESCRIPTION:", "\\n"),
                entry("SUMMARY:", "  \\n"),
                entry("CATEGORIES:", "a\\,b,c,"),
                entry("CATEGORIES:", ","),
                entry("EXDATE:", "20261006T180000,"),
                entry("RRULE:FREQ=DAILY\nEXDATE:", "20261006T180000Z,"),
                entry("RDATE:", "20261006T180000Z/PT1H,"),
                entry("DURATION:P", "1D"),
                entry("DTEND;TZID=", "/"),
                entry("DTEND;TZID=\"" + "/".repeat(200) + "\":20261006T180000\nDESCRIPTION:", "x"),
                entry("RRULE:FREQ=DAILY;BYMONTH=", "1,"),
                entry("", "RRULE:FREQ=DAILY\n"),
                entry("", "URL:x\n"),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200101T000000\nRRULE:FREQ=DAILY\nUID:"
                        + "u".repeat(FULL - 200),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200101T000000\nRRULE:FREQ=DAILY;" + everySecond
                        + "\nDESCRIPTION:" + "d".repeat(FULL - 2_000),
                "BEGIN:VCALENDAR\n"
                        + numbered(
                                "BEGIN:VEVENT\nUID:x\nRECURRENCE-ID:20260101T%06dZ\nDTSTART:20261006T180000\nEND:VEVENT\n",
                                1_990),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261006T180000\n"
                        + numbered("EXDATE;TZID=Zone/%d:20261006T180000\n", 50_000),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261006T180000\n"
                        + numbered("RDATE;TZID=Zone/%d:20261006T180000\n", 50_000),
                "BEGIN:VCALENDAR\n" + numbered(zone, 1_900),
                "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Z\n"
                        + "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=DAILY\nEND:STANDARD\n"
                                .repeat(15_000)
                        + "END:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=Z:20261006T180000\nEND:VEVENT\n",
                events("DTSTART:00010101T000000\nRRULE:FREQ=DAILY;COUNT=999999999", 2_000),
                events("DTSTART:00010101T000000\nRRULE:FREQ=WEEKLY;BYMONTH=2;BYDAY=SU;COUNT=999999999", 2_000),
                events("DTSTART:00010101T000000\nRRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU;COUNT=99999999", 2_000),
                events("DTSTART:20200101T000000\nRRULE:FREQ=DAILY;" + everySecond, 1_900),
                events(
                        "DTSTART:20200101T000000\nRRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1;"
                                + everySecond,
                        1_900),
                events("DTSTART:20200101T000000\nRRULE:FREQ=DAILY\nEXRULE:FREQ=DAILY", 2_000),
                events("DTSTART:20200101T000000\nRRULE:FREQ=DAILY", 2_000));
    }
}
