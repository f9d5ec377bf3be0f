package org.interlace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.graph.GraphProjection;
import org.interlace.api.graph.GraphShape;
import org.interlace.api.graph.GraphState;
import org.interlace.api.plugin.PluginId;
import org.interlace.registry.Contribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final PluginId TASTES = new PluginId("tastes");

    private final List<PluginId> blamed = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final Note core = note("skill");
    private final Note theirs = note("tastes.wine");

    private static Note note(String kind) {
        return new Note(kind, UUID.randomUUID(), 0, true);
    }

    private enum Mood {
        GOOD,
        THROWING,
        WRONG_SHAPE,
        STANDING_STILL
    }

    private record Told(String kind, Mood mood) implements GraphProjection {

        @Override
        public GraphShape shape() {
            return new GraphShape.Node("Wine", Set.of());
        }

        @Override
        public List<GraphState> read(Collection<UUID> subjects) {
            if (mood == Mood.THROWING) {
                throw new IllegalStateException("no wine");
            }
            return subjects.stream()
                    .<GraphState>map(id -> mood == Mood.WRONG_SHAPE
                            ? new GraphState.Relation(id, id, id, Map.of())
                            : new GraphState.Node(id, Map.of(), List.of()))
                    .toList();
        }

        @Override
        public List<UUID> all(UUID after, int limit) {
            return mood == Mood.STANDING_STILL || after.equals(new UUID(0, 0)) ? List.of(new UUID(1, 1)) : List.of();
        }
    }

    private SubjectKind kind(String name, Mood mood, @Nullable PluginId owner) {
        var bean = new Told(name, mood);
        return new SubjectKind(
                name,
                bean.shape(),
                new Contribution<>(() -> bean, owner, (id, fault) -> blamed.add(id)),
                new OwnTransaction());
    }

    private List<Note> apply(SubjectKind... kinds) {
        return new Round((shape, subjects, states) -> {
                    states.forEach(state -> written.add(state.id().toString()));
                    return Set.of();
                })
                .apply(List.of(core, theirs), List.of(kinds));
    }

    @Test
    void a_failing_kind_of_a_plugin_waits_and_the_others_go_on() {
        var later = apply(kind("tastes.wine", Mood.THROWING, TASTES), kind("skill", Mood.GOOD, null));

        assertThat(later).containsExactly(theirs);
        assertThat(blamed).containsExactly(TASTES);
        assertThat(written).containsExactly(core.subject().toString());
    }

    @Test
    void states_of_another_shape_are_a_failure_too() {
        assertThat(apply(kind("tastes.wine", Mood.WRONG_SHAPE, TASTES))).contains(theirs);
        assertThat(blamed).containsExactly(TASTES);
    }

    @Test
    void what_the_graph_refuses_is_blamed_on_the_plugin_and_its_absence_on_nobody() {
        var kinds = List.of(kind("tastes.wine", Mood.GOOD, TASTES));
        var refusing = new Round((shape, subjects, states) -> {
            throw new IllegalArgumentException("no such value");
        });
        var away = new Round((shape, subjects, states) -> {
            throw new GraphUnavailableException("gone");
        });

        assertThat(refusing.apply(List.of(theirs), kinds)).containsExactly(theirs);
        assertThat(blamed).containsExactly(TASTES);
        assertThatThrownBy(() -> away.apply(List.of(theirs), kinds)).isInstanceOf(GraphUnavailableException.class);
        assertThat(blamed).hasSize(1);
    }

    @Test
    void a_fault_of_the_core_is_not_hidden() {
        assertThatThrownBy(() -> apply(kind("skill", Mood.THROWING, null))).hasMessage("no wine");
    }

    @Test
    void a_walk_ends_when_a_projection_does_not_go_on() {
        assertThat(kind("tastes.wine", Mood.GOOD, TASTES).walk(10, page -> true))
                .isTrue();
        assertThat(kind("tastes.wine", Mood.STANDING_STILL, TASTES).walk(10, page -> true))
                .isFalse();
        assertThat(blamed).containsExactly(TASTES);
    }
}
