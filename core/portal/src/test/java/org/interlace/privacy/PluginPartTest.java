package org.interlace.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.privacy.PersonalColumn;
import org.interlace.api.privacy.PersonalDataSource;
import org.interlace.api.privacy.PersonalRecord;
import org.interlace.registry.Contribution;
import org.junit.jupiter.api.Test;

class PluginPartTest {

    private static final PluginId TASTES = new PluginId("tastes");
    private static final MemberId MEMBER = new MemberId(UUID.randomUUID());
    private static final List<PersonalColumn> COLUMNS =
            List.of(new PersonalColumn("taste", "member", PersonalColumn.Fate.DELETE));

    private final List<String> done = new ArrayList<>();

    private Contribution<PersonalDataSource> source(String name, boolean failing) {
        return new Contribution<>(
                () -> new PersonalDataSource() {
                    @Override
                    public List<PersonalRecord> export(MemberId member) {
                        if (failing) {
                            throw new IllegalStateException(name);
                        }
                        return List.of(new PersonalRecord(
                                new MessageKey("tastes", "title"),
                                new MessageKey("tastes", "purpose"),
                                Map.of("name", name)));
                    }

                    @Override
                    public void erase(MemberId member) {
                        if (failing) {
                            throw new IllegalStateException(name);
                        }
                        done.add(name);
                    }
                },
                TASTES,
                (id, fault) -> done.add("blamed"));
    }

    private boolean declared(PluginId id, List<PersonalColumn> columns, MemberId member) {
        done.add("declared " + columns.size());
        return true;
    }

    private static boolean broken(PluginId id, List<PersonalColumn> columns, MemberId member) {
        throw new IllegalStateException("no such table");
    }

    @Test
    void a_plugin_that_answers_erases_by_itself() {
        var part = new PluginPart(TASTES, List.of(source("one", false), source("two", false)), COLUMNS);

        assertThat(part.erase(MEMBER, this::declared)).isTrue();
        assertThat(done).containsExactly("one", "two");
        assertThat(part.records(MEMBER))
                .hasValueSatisfying(records -> assertThat(records).hasSize(2));
    }

    @Test
    void what_it_declared_is_used_when_it_fails() {
        var part = new PluginPart(TASTES, List.of(source("one", true)), COLUMNS);

        assertThat(part.erase(MEMBER, this::declared)).isTrue();
        assertThat(done).containsExactly("blamed", "declared 1");
        assertThat(part.records(MEMBER)).isEmpty();
    }

    @Test
    void what_it_declared_is_used_when_it_is_gone() {
        var part = PluginParts.of(List.of(), Map.of(TASTES, COLUMNS, new PluginId("empty"), List.of()));

        assertThat(part).singleElement().satisfies(one -> assertThat(one.erase(MEMBER, this::declared))
                .isTrue());
        assertThat(done).containsExactly("declared 1");
    }

    @Test
    void when_even_that_fails_it_has_not_answered() {
        var part = new PluginPart(TASTES, List.of(source("one", true)), COLUMNS);

        assertThat(part.erase(MEMBER, PluginPartTest::broken)).isFalse();
    }

    @Test
    void sources_and_declarations_of_one_plugin_are_one_part() {
        assertThat(PluginParts.of(List.of(source("one", false)), Map.of(TASTES, COLUMNS)))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.id()).isEqualTo(TASTES);
                    assertThat(part.sources()).hasSize(1);
                    assertThat(part.columns()).isEqualTo(COLUMNS);
                });
    }

    @Test
    void values_of_any_sort_become_json() {
        assertThat(PersonalJson.object(Map.of("a", List.of(1, true, "x"))).build())
                .hasToString("{\"a\":[1,true,\"x\"]}");
        assertThat(PersonalJson.value(Double.NaN)).hasToString("\"NaN\"");
    }
}
