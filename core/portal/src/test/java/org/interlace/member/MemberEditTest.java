package org.interlace.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.problem.PortalException;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Audiences;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.FieldDefinition;
import org.interlace.member.domain.Member;
import org.interlace.member.domain.ValueKind;
import org.interlace.vocabulary.Vocabularies;
import org.interlace.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberEditTest {

    private static final Member BEFORE = new Member(
            new MemberId(UUID.randomUUID()),
            "quiet-river",
            "Amira",
            null,
            "Baker",
            "About",
            null,
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Audiences.usual(),
            Instant.EPOCH,
            3);

    private static final FieldDefinition LOOKING = on("looking-for");
    private static final FieldDefinition ORIGIN = on("country-of-origin");

    private static FieldDefinition on(String key) {
        return FieldDefinition.fresh(UUID.randomUUID(), key, ValueKind.LINE, Map.of("en", key))
                .with(new FieldDefinition.Wishes(FieldDefinition.State.ON, Audience.EVERYONE, true, false));
    }

    private final Vocabulary vocabulary = Vocabularies.empty();

    private Member apply(String patch) {
        JsonObject read = Json.createReader(new StringReader(patch)).readObject();
        return new MemberEdit(BEFORE, vocabulary, handle -> Optional.empty(), List.of(LOOKING, ORIGIN)).apply(read);
    }

    @Test
    void what_is_not_named_stays() {
        var after = apply("{\"headline\": \"Baker of bread\"}");

        assertThat(after.headline()).isEqualTo("Baker of bread");
        assertThat(after.name()).isEqualTo("Amira");
        assertThat(after.about()).isEqualTo("About");
    }

    @Test
    void null_empties_a_field() {
        assertThat(apply("{\"about\": null}").about()).isNull();
    }

    @Test
    void a_name_loses_what_would_turn_other_peoples_text() {
        assertThat(apply("{\"name\": \" Amira\\u202e \"}").name()).isEqualTo("Amira");
    }

    @Test
    void an_audience_is_changed_alone() {
        var after = apply("{\"audiences\": {\"about\": \"ties\"}}");

        assertThat(after.audiences().of(Field.ABOUT)).isEqualTo(Audience.of("ties"));
    }

    @Test
    void an_answer_is_for_its_member_alone_until_the_member_says_otherwise() {
        var after = apply("{\"fields\": {\"looking-for\": {\"answer\": [\" A shop \"]}}}");

        assertThat(after.fields()).singleElement().satisfies(value -> {
            assertThat(value.answer()).containsExactly("A shop");
            assertThat(value.audience()).isEqualTo(Audience.ME);
        });
    }

    @Test
    void a_member_chooses_a_handle() {
        assertThat(apply("{\"handle\": \"amira-bakes\"}").handle()).isEqualTo("amira-bakes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": null}",
                "{\"name\": \" \"}",
                "{\"name\": \"two\\nlines\"}",
                "{\"name\": \"half \\ud83d\"}",
                "{\"name\": 7}",
                "{\"language\": \"xx\"}",
                "{\"place\": \"nowhere\"}",
                "{\"skills\": [\"unheard-of\"]}",
                "{\"skills\": \"baking\"}",
                "{\"audiences\": {\"about\": \"nobody-knows\"}}",
                "{\"audiences\": []}",
                "{\"kinds\": [\"expert\"]}",
                "{\"id\": \"00000000-0000-0000-0000-000000000000\"}",
                "{\"handle\": \"admin\"}",
                "{\"handle\": \"Two Words\"}",
                "{\"handle\": \"ab\"}",
                "{\"handle\": null}",
                "{\"organisation\": \"nothing-here\"}",
                "{\"languages\": {\"xx\": \"good\"}}",
                "{\"represents\": true}",
                "{\"fields\": {\"looking-for\": {\"answer\": [\"two\", \"lines\"]}}}",
                "{\"fields\": {\"looking-for\": {\"answer\": \"no list\"}}}",
                "{\"fields\": {\"looking-for\": {\"dangerous\": false}}}",
                "{\"fields\": {\"unheard-of\": {\"answer\": [\"x\"]}}}",
                "{\"fields\": {\"country-of-origin\": {\"answer\": [\"x\"], \"audience\": \"members\"}}}",
                "{\"fields\": []}",
                "{\"version\": 9}"
            })
    void what_cannot_be_is_refused(String patch) {
        assertThatThrownBy(() -> apply(patch)).isInstanceOf(PortalException.class);
    }
}
