package org.interlace.member.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Product.md §2.1: what may endanger somebody stays with the person and the ties, whatever the tables say. */
class SafePlaceRule1DangerousFieldsTest {

    private static FieldDefinition field(String key, boolean dangerous) {
        return FieldDefinition.fresh(UUID.randomUUID(), key, ValueKind.LINE, Map.of("en", key))
                .with(new FieldDefinition.Wishes(FieldDefinition.State.ON, Audience.EVERYONE, true, dangerous));
    }

    private static Member with(FieldDefinition field, Audience audience) {
        return new Member(
                new MemberId(UUID.randomUUID()),
                "quiet-river",
                "Amira",
                null,
                null,
                null,
                null,
                List.of("entrepreneur"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new FieldValue(field, List.of("secret"), audience)),
                null,
                Audiences.usual().with(Field.NAME, Audience.EVERYONE),
                Instant.EPOCH,
                1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"country-of-origin", "route", "legal-status", "family"})
    void prepared_ones_are_dangerous_for_ever(String key) {
        var field = field(key, false);

        assertThat(field.dangerous()).isTrue();
        assertThat(field.maximum()).isEqualTo(Audience.TIES);
        assertThat(field.searchable()).isFalse();
        assertThat(field.words(List.of("secret"))).isEmpty();
    }

    @Test
    void what_is_dangerous_once_stays_so() {
        var harmless = new FieldDefinition.Wishes(FieldDefinition.State.ON, Audience.EVERYONE, true, false);

        assertThat(field("anything", true).with(harmless).dangerous()).isTrue();
    }

    @Test
    void an_answer_for_everyone_in_the_table_is_seen_by_ties_at_most() {
        var member = with(field("route", false), Audience.EVERYONE);

        assertThat(member.seenBy(Nearness.TIED).fields()).hasSize(1);
        assertThat(member.seenBy(Nearness.MEMBER).fields()).isEmpty();
        assertThat(member.seenBy(Nearness.VISITOR).fields()).isEmpty();
        assertThat(member.fieldsFor(Audience.MEMBERS)).isEmpty();
    }

    @Test
    void what_is_switched_off_is_shown_to_nobody_and_kept() {
        var on = field("looking-for", false);
        var off = on.with(new FieldDefinition.Wishes(FieldDefinition.State.OFF, Audience.EVERYONE, true, false));
        var member = with(off, Audience.EVERYONE);

        assertThat(member.seenBy(Nearness.SELF).fields()).isEmpty();
        assertThat(member.fieldsFor(Audience.MEMBERS)).isEmpty();
        assertThat(member.fields()).hasSize(1);
    }

    @Test
    void only_what_all_members_see_may_be_found() {
        var field = field("looking-for", false);

        assertThat(with(field, Audience.TIES).fieldsFor(Audience.MEMBERS)).isEmpty();
        assertThat(with(field, Audience.MEMBERS).fieldsFor(Audience.MEMBERS)).hasSize(1);
        assertThat(with(field, Audience.MEMBERS).fieldsFor(Audience.EVERYONE)).isEmpty();
        assertThat(field.words(List.of("a shop"))).containsExactly("a shop");
    }

    @Test
    void a_field_of_one_kind_is_not_asked_of_another() {
        var field = field("looking-for", false);
        var forCoaches = new FieldDefinition(
                field.id(), "capacity", field.kind(), field.wishes(), List.of("coach"), field.texts(), 1, 1);

        assertThat(forCoaches.askedOf(List.of("coach", "ally"))).isTrue();
        assertThat(forCoaches.askedOf(List.of("entrepreneur"))).isFalse();
        assertThat(with(forCoaches, Audience.EVERYONE).seenBy(Nearness.MEMBER).fields())
                .isEmpty();
    }
}
