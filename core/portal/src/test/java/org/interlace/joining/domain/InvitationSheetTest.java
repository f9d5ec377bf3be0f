package org.interlace.joining.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.interlace.api.problem.PortalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commas_semicolons_and_the_tabs_of_a_spreadsheet_are_read(String between) {
        var table = String.join(between, "name", "email", "role")
                + "\n"
                + String.join(between, "أمينة", "amina@exemple.be", "Coach")
                + "\r\n\r\n"
                + String.join(between, "Olena", "", "");
        assertThat(InvitationSheet.read(table, "fr"))
                .containsExactly(
                        new InvitationRow(2, "أمينة", "amina@exemple.be", "fr", List.of(), "coach"),
                        new InvitationRow(4, "Olena", "", "fr", List.of(), "member"));
    }

    @Test
    void columns_come_in_any_order_and_may_be_missing() {
        assertThat(InvitationSheet.read("Kinds,Language,NAME\n\"coach; expert\",AR,Amina", "fr"))
                .containsExactly(new InvitationRow(2, "Amina", "", "ar", List.of("coach", "expert"), "member"));
    }

    @Test
    void a_short_line_has_empty_fields() {
        assertThat(InvitationSheet.read("name,email,language\nAmina", "nl"))
                .containsExactly(new InvitationRow(2, "Amina", "", "nl", List.of(), "member"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "email\na@b.be", "   "})
    void without_names_or_lines_there_is_nothing_to_read(String table) {
        refused(table);
    }

    @Test
    void two_hundred_lines_are_enough_at_once() {
        assertThat(InvitationSheet.read("name\n" + "Amina\n".repeat(200), "fr")).hasSize(200);
        refused("name\n" + "Amina\n".repeat(201));
        refused("name\n" + "x".repeat(200_000));
    }

    private static void refused(String table) {
        assertThatExceptionOfType(PortalException.class)
                .isThrownBy(() -> InvitationSheet.read(table, "fr"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(JoiningProblem.BAD_TABLE));
    }
}
