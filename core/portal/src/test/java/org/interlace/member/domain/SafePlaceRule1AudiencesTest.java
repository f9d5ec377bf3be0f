package org.interlace.member.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Product.md §2.1: every field has an audience its member chooses, within a maximum the operator sets. */
class SafePlaceRule1AudiencesTest {

    private static Member member(Audiences audiences) {
        return new Member(
                new MemberId(UUID.randomUUID()),
                "quiet-river",
                "Amira",
                "Amira",
                "Baker",
                "About me",
                "fr",
                List.of("entrepreneur"),
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(UUID.randomUUID()),
                List.of(UUID.randomUUID()),
                List.of(UUID.randomUUID()),
                List.of(new LanguageSkill(UUID.randomUUID(), "good")),
                List.of(),
                null,
                audiences,
                Instant.EPOCH,
                1);
    }

    @Test
    void until_a_member_chooses_others_see_name_headline_kinds_skills_languages_and_commune() {
        var seen = member(Audiences.usual()).seenBy(Nearness.MEMBER);

        assertThat(seen.name()).isEqualTo("Amira");
        assertThat(seen.headline()).isEqualTo("Baker");
        assertThat(seen.kinds()).isNotEmpty();
        assertThat(seen.skills()).isNotEmpty();
        assertThat(seen.languages()).isNotEmpty();
        assertThat(seen.place()).isNotNull();
        assertThat(seen.about()).isNull();
        assertThat(seen.organisation()).isNull();
        assertThat(seen.sectors()).isEmpty();
        assertThat(seen.topics()).isEmpty();
    }

    @Test
    void a_visitor_sees_nobody_who_did_not_choose_it() {
        assertThat(member(Audiences.usual()).seenBy(Nearness.VISITOR).visible()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void a_field_for_ties_is_seen_by_ties_and_not_by_members(Field field) {
        var audiences = Audiences.usual().with(field, Audience.TIES);

        assertThat(audiences.of(field).includes(Nearness.TIED)).isTrue();
        assertThat(audiences.of(field).includes(Nearness.MEMBER)).isFalse();
        assertThat(audiences.of(field).includes(Nearness.VISITOR)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void no_field_is_shown_to_more_people_than_the_operator_allows(Field field) {
        var audiences = Audiences.usual()
                .with(Field.NAME, Audience.EVERYONE)
                .with(field, Audience.EVERYONE)
                .within(Maxima.of(Map.of(field, Audience.TIES)));

        assertThat(audiences.of(field)).isEqualTo(Audience.TIES);
        assertThat(audiences.chosen(field)).isEqualTo(Audience.TIES);
        assertThat(audiences.maximum(field)).isEqualTo(Audience.TIES);
    }

    @Test
    void nothing_reaches_further_than_the_name() {
        var audiences = Audiences.usual().with(Field.NAME, Audience.TIES).with(Field.ABOUT, Audience.EVERYONE);

        assertThat(audiences.of(Field.ABOUT)).isEqualTo(Audience.TIES);
        assertThat(audiences.chosen(Field.ABOUT)).isEqualTo(Audience.EVERYONE);
    }

    @Test
    void what_was_chosen_is_written_and_read_again() {
        var chosen = Audiences.usual().with(Field.ABOUT, Audience.TIES).with(Field.NAME, Audience.EVERYONE);

        assertThat(Audiences.parse(chosen.text()).text()).isEqualTo(chosen.text());
    }
}
