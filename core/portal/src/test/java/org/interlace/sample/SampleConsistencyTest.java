package org.interlace.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.shell.Languages;
import org.interlace.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The files of the sample name only what is there. */
class SampleConsistencyTest {

    private static final Set<String> LEVELS = Set.of("native", "good", "basic");

    @Test
    void every_person_names_known_words() throws IOException {
        var skills = keys("skills.csv", "key");
        var sectors = keys("sectors.csv", "key");
        var topics = keys("topics.csv", "key");
        var places = keys("places.csv", "key");
        var kinds = keys("kinds.csv", "key");
        for (var person : SampleFile.rows("people.csv")) {
            var key = person.getField("key");
            assertThat(skills).as(key).containsAll(SampleFile.list(person.getField("skills")));
            assertThat(sectors).as(key).containsAll(SampleFile.list(person.getField("sectors")));
            assertThat(topics).as(key).containsAll(SampleFile.list(person.getField("topics")));
            assertThat(places).as(key).contains(person.getField("place"));
            assertThat(kinds)
                    .as(key)
                    .containsAll(SampleFile.list(person.getField("kinds").toLowerCase(java.util.Locale.ROOT)));
            assertThat(Languages.ALL).as(key).contains(person.getField("language"));
        }
    }

    @Test
    void every_person_speaks_known_languages_at_a_known_level() throws IOException {
        var languages = keys("languages.csv", "code");
        for (var person : SampleFile.rows("people.csv")) {
            for (var spoken : SampleFile.list(person.getField("languages"))) {
                var parts = spoken.split(":", 2);
                assertThat(languages).as(person.getField("key")).contains(parts[0]);
                assertThat(LEVELS).as(person.getField("key")).contains(parts[1]);
            }
        }
    }

    @Test
    void every_organisation_somebody_belongs_to_is_there() {
        var organisations = SampleFile.rows("organisations.csv").stream()
                .map(row -> row.getField("key"))
                .collect(Collectors.toSet());
        assertThat(organisations).allMatch(key -> key.matches("[a-z0-9-]{3,60}"));
        SampleFile.rows("people.csv").stream()
                .map(row -> row.getField("organisation"))
                .filter(key -> !key.isEmpty())
                .forEach(key -> assertThat(organisations).contains(key));
    }

    @Test
    void every_project_has_a_known_stage_and_is_carried_by_somebody() throws IOException {
        var cast = Cast.read(Cast.NOBODY_ACTS);
        var sectors = keys("sectors.csv", "key");
        for (var project : SampleFile.rows("projects.csv")) {
            var key = project.getField("key");
            assertThat(org.interlace.project.domain.Stage.find(project.getField("stage")))
                    .as(key)
                    .isPresent();
            assertThat(sectors).as(key).contains(project.getField("sector"));
            assertThat(SampleFile.list(project.getField("carriers")))
                    .as(key)
                    .isNotEmpty()
                    .allMatch(one -> cast.person(one).isPresent());
        }
    }

    @Test
    void every_circle_has_a_kind_and_members_who_are_there() {
        var cast = Cast.read(Cast.NOBODY_ACTS);
        for (var circle : SampleFile.rows("circles.csv")) {
            var key = circle.getField("key");
            assertThat(org.interlace.circle.domain.CircleKind.find(circle.getField("kind")))
                    .as(key)
                    .isPresent();
            assertThat(Languages.ALL).as(key).contains(circle.getField("language"));
            assertThat(SampleFile.list(circle.getField("members")))
                    .as(key)
                    .hasSizeGreaterThanOrEqualTo(3)
                    .doesNotHaveDuplicates()
                    .allMatch(one -> cast.person(one).isPresent());
        }
    }

    @Test
    void nine_people_can_sign_in_and_each_person_is_one() {
        var cast = Cast.read(Cast.NOBODY_ACTS);
        assertThat(Cast.ACCOUNTS).hasSize(9).allMatch(key -> cast.person(key).isPresent());
        assertThat(cast.members()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(cast.person("nobody")).isEmpty();
    }

    @Test
    void ties_join_two_known_people_once() {
        var cast = Cast.read(Cast.NOBODY_ACTS);
        var pairs = new HashSet<Set<String>>();
        for (var tie : SampleFile.rows("ties.csv")) {
            var pair = Set.of(tie.getField("a"), tie.getField("b"));
            assertThat(pair).hasSize(2).allMatch(key -> cast.person(key).isPresent());
            assertThat(pairs.add(pair)).as(pair.toString()).isTrue();
            assertThat(Integer.parseInt(tie.getField("since_days_ago")))
                    .isGreaterThanOrEqualTo(Integer.parseInt(tie.getField("confirmed_days_ago")));
        }
    }

    @Test
    void an_open_person_shows_the_card_to_everybody_and_the_text_to_whom_they_chose() {
        var open = SamplePeople.audiences("ties", true);
        assertThat(open.of(Field.NAME)).isEqualTo(Audience.EVERYONE);
        assertThat(open.of(Field.SKILLS)).isEqualTo(Audience.EVERYONE);
        assertThat(open.of(Field.ABOUT)).isEqualTo(Audience.TIES);
        var closed = SamplePeople.audiences("everyone", false);
        assertThat(closed.of(Field.NAME)).isEqualTo(Audience.MEMBERS);
        assertThat(closed.of(Field.ABOUT)).isEqualTo(Audience.MEMBERS);
    }

    private static Set<String> keys(String file, String column) throws IOException {
        var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file);
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map((NamedCsvRecord row) -> row.getField(column))
                    .collect(Collectors.toSet());
        }
    }
}
