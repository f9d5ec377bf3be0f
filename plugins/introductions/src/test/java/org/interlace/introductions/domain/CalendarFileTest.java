package org.interlace.introductions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestId;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static String file(String place, String title) {
        var when = new Meeting.When(Instant.parse("2026-12-03T17:00:00Z"), Duration.ofMinutes(90));
        var meeting = new Meeting(new RequestId(new UUID(1, 2)), new MemberId(UUID.randomUUID()), when, place, 2);
        return new String(
                new CalendarFile(meeting, title).bytes(Instant.parse("2026-11-23T12:00:00Z")), StandardCharsets.UTF_8);
    }

    @Test
    void a_meeting_is_one_event_with_a_title_that_says_nothing() {
        assertThat(file("Rue Neuve 3, Liège", "Rendez-vous").split("\r\n"))
                .contains(
                        "BEGIN:VEVENT",
                        "UID:00000000-0000-0001-0000-000000000002@interlace",
                        "SEQUENCE:2",
                        "DTSTART:20261203T170000Z",
                        "DTEND:20261203T183000Z",
                        "SUMMARY:Rendez-vous",
                        "LOCATION:Rue Neuve 3\\, Liège",
                        "CLASS:PRIVATE");
    }

    @Test
    void what_is_written_is_no_part_of_the_format() {
        var file = file("a;b\\c\r\nEND:VCALENDAR\nX:y", "T");

        assertThat(file.split("\r\n"))
                .contains("LOCATION:a\\;b\\\\c\\nEND:VCALENDAR\\nX:y")
                .doesNotContain("X:y");
    }

    @Test
    void long_lines_are_folded_between_letters() {
        var file = file("دار".repeat(60), "T");

        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("دار".repeat(60));
    }

    @Test
    void a_meeting_without_a_place_names_none() {
        assertThat(file("", "T")).doesNotContain("LOCATION");
    }
}
