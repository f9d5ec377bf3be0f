package org.interlace.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.problem.AwayException;
import org.interlace.database.QuietTopics;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private static final PluginId TASTES = new PluginId("tastes");
    private static final PluginId SPICES = new PluginId("spices");

    private boolean ill;

    private final Registries.Wishes table = new Registries.Wishes();
    private final Registry registry = Registries.on(
            table,
            Registries.plugin("tastes", new Plugin() {
                @Override
                public void started() {
                    if (ill) {
                        throw new IllegalStateException("fell ill");
                    }
                }
            }),
            Registries.plugin("spices", "tastes"));

    private void fail(PluginId id) {
        for (int i = 0; i < 3; i++) {
            registry.failed(id, new IllegalStateException("failed"));
        }
    }

    @Test
    void what_needs_a_plugin_that_rests_waits_for_it() {
        fail(TASTES);

        assertThat(registry.state(TASTES)).isEqualTo(PluginState.RESTED);
        assertThat(registry.state(SPICES)).isEqualTo(PluginState.OFF);
        assertThat(registry.reason(SPICES))
                .hasValueSatisfying(why -> assertThat(why).contains("tastes"));
    }

    @Test
    void no_plugin_is_blamed_for_a_part_that_is_away() {
        for (int i = 0; i < 5; i++) {
            registry.failed(
                    TASTES, new IllegalStateException("wrapped", new AwayException("The graph does not answer", null)));
        }

        assertThat(registry.on(TASTES)).isTrue();
    }

    @Test
    void what_waited_serves_again_when_the_other_one_does() {
        fail(TASTES);

        new Plugins(registry, new LeftOut(Optional.empty()), table, new QuietTopics(), (act, about, object) -> {})
                .enable(TASTES);

        assertThat(registry.on(SPICES)).isTrue();
        assertThat(registry.reason(SPICES)).isEmpty();
    }

    @Test
    void what_needs_a_plugin_that_does_not_start_is_not_started() {
        table.wanted.remove(TASTES);
        registry.follow();
        assertThat(registry.on(SPICES)).isFalse();
        ill = true;
        table.wanted.add(TASTES);

        registry.follow();

        assertThat(registry.state(TASTES)).isEqualTo(PluginState.RESTED);
        assertThat(registry.on(SPICES)).isFalse();
    }

    @Test
    void a_plugin_that_fails_alone_takes_nothing_with_it() {
        fail(SPICES);

        assertThat(registry.on(TASTES)).isTrue();
    }
}
