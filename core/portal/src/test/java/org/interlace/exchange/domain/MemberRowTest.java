package org.interlace.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interlace.api.exchange.BadRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberRowTest {

    private static final Times TIMES = new Times(ZoneId.of("Europe/Brussels"), Instant.parse("2026-11-22T12:00:00Z"));

    @Test
    void a_good_row_becomes_a_member() {
        var member = read(Map.of(
                "display_name", " Zoë\u00a0 Fontaine ",
                "email", "Zoe@Example.ORG",
                "skills", "web design; cooking ;web design;",
                "bio", "one\r\ntwo",
                "joined_at", "2026-01-01T12:00:00Z"));
        assertThat(member.name()).isEqualTo("Zoë Fontaine");
        assertThat(member.email()).isEqualTo("zoe@example.org");
        assertThat(member.skills()).containsExactly("web design", "cooking");
        assertThat(member.about()).isEqualTo("one\ntwo");
        assertThat(member.joined()).isEqualTo(Instant.parse("2026-01-01T12:00:00Z"));
    }

    @Test
    void without_a_shown_name_first_and_last_name_stand_in() {
        assertThat(read(Map.of("display_name", "", "first_name", "Ana", "last_name", "Kaya"))
                        .name())
                .isEqualTo("Ana Kaya");
    }

    @ParameterizedTest
    @CsvSource({
        "id, '', id is missing",
        "display_name, '', 'display_name, first_name and last_name are missing'",
        "email, not an address, email is no e-mail address",
        "joined_at, yesterday, joined_at is no ISO 8601 time",
        "joined_at, 2026-02-30T10:00:00Z, joined_at is no ISO 8601 time",
        "joined_at, 2031-01-01, joined_at lies in the future",
        "last_active_at, 1500-01-01, last_active_at lies before 1900",
        "lat, 91, lat is no number from -90 to 90",
        "lon, NaN, lon is no number from -180 to 180",
        "display_name, bro\uFFFDken, display_name holds bytes that are no text",
        "username, bro\uFFFDken, username holds bytes that are no text",
        "bio, ze\u0000ro, bio holds a zero byte"
    })
    void a_bad_value_says_which_column_and_why(String column, String value, String reason) {
        assertThatThrownBy(() -> read(Map.of(column, value)))
                .isInstanceOf(BadRow.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void too_long_fields_say_how_long_they_may_be() {
        assertThatThrownBy(() -> read(Map.of("bio", "x".repeat(1 << 20))))
                .hasMessage("bio has 1048576 characters, at most 10000 are taken");
        assertThatThrownBy(() -> read(Map.of("skills", "x".repeat(81)))).hasMessageContaining("at most 80");
        assertThatThrownBy(() -> read(Map.of("skills", "a;".repeat(1) + String.join(";", many()))))
                .hasMessageContaining("at most 50");
    }

    @Test
    void a_row_of_another_width_is_refused() {
        var columns = new Columns(List.of("id", "display_name"));
        assertThatThrownBy(() -> MemberRow.of(new Row(columns, 2, List.of("1"), null), TIMES))
                .hasMessage("the row has 1 fields, the first row has 2");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-06-30T22:00:00Z",
        "2026-07-01T10:00, 2026-07-01T08:00:00Z",
        "2026-07-01 10:00:00, 2026-07-01T08:00:00Z",
        "2026-07-01T10:00:00+05:30, 2026-07-01T04:30:00Z",
        "2026-07-01T10:00:00-03:00, 2026-07-01T13:00:00Z"
    })
    void times_without_an_offset_are_the_portals(String text, Instant expected) {
        assertThat(read(Map.of("joined_at", text)).joined()).isEqualTo(expected);
    }

    @Test
    void a_tie_needs_two_different_people() {
        var columns = new Columns(List.of("member_a", "member_b"));
        assertThatThrownBy(() -> ConnectionRow.of(new Row(columns, 2, List.of("7", " 7 "), null), TIMES))
                .hasMessageContaining("themselves");
        var there = ConnectionRow.of(new Row(columns, 2, List.of("7", "8"), null), TIMES);
        var back = ConnectionRow.of(new Row(columns, 3, List.of("8", "7"), null), TIMES);
        assertThat(there.key()).isEqualTo(back.key());
    }

    private static List<String> many() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 50; i++) {
            words.add("word" + i);
        }
        return words;
    }

    private static MemberRow read(Map<String, String> values) {
        var all = new LinkedHashMap<String, String>();
        MemberRow.COLUMNS.forEach(column -> all.put(column, ""));
        all.put("id", "1");
        all.put("display_name", "Ana Kaya");
        all.put("lat", "50.6");
        all.put("lon", "5.6");
        all.putAll(values);
        return MemberRow.of(new Row(new Columns(List.copyOf(all.keySet())), 2, List.copyOf(all.values()), null), TIMES);
    }
}
