package org.interlace.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.problem.PortalException;
import org.interlace.database.QuietTopics;
import org.junit.jupiter.api.Test;

class PluginsTest {

    private static final PluginId TASTES = new PluginId("tastes");

    private final Registries.Wishes table = new Registries.Wishes();

    private boolean ill;

    private final Registry registry = Registries.on(table, Registries.plugin("tastes", new Plugin() {
        @Override
        public void started() {
            if (ill) {
                throw new IllegalStateException("fell ill");
            }
        }
    }));
    private final Plugins plugins =
            new Plugins(registry, new LeftOut(Optional.empty()), table, new QuietTopics(), (act, about, object) -> {});

    @Test
    void enabling_switches_on_what_was_off() {
        plugins.disable(TASTES);
        registry.follow();
        assertThat(registry.on(TASTES)).isFalse();

        plugins.enable(TASTES);

        assertThat(registry.on(TASTES)).isTrue();
    }

    @Test
    void enabling_what_was_erased_says_so() {
        plugins.disable(TASTES);
        registry.follow();
        table.rows.remove(TASTES);

        assertThatThrownBy(() -> plugins.enable(TASTES))
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(RegistryProblem.REMOVED));
        assertThat(registry.on(TASTES)).isFalse();
    }

    @Test
    void enabling_what_does_not_start_says_why() {
        plugins.disable(TASTES);
        registry.follow();
        ill = true;

        assertThatThrownBy(() -> plugins.enable(TASTES)).isInstanceOfSatisfying(PortalException.class, e -> {
            assertThat(e.code()).isEqualTo(RegistryProblem.STAYS_OFF);
            assertThat(e.arguments().toString()).contains("fell ill");
        });
    }
}
