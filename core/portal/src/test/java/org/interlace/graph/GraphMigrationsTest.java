package org.interlace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.registry.InstalledPlugin;
import org.interlace.registry.PluginState;
import org.interlace.registry.Registries;
import org.junit.jupiter.api.Test;

class GraphMigrationsTest {

    private final InstalledPlugin broken = Registries.plugin("broken", new Plugin() {});
    private final InstalledPlugin good = Registries.plugin("good", new Plugin() {});
    private final List<String> ran = new ArrayList<>();

    private int run(String id, ClassLoader loader) {
        if (id.equals("broken")) {
            throw new IllegalStateException("Migration V1 of 'broken' was changed after it ran");
        }
        ran.add(id);
        return 1;
    }

    @Test
    void a_plugin_whose_files_changed_is_refused_and_the_others_go_on() {
        var registry = Registries.on(broken, good);

        GraphMigrations.run(List.of(broken, good), this::run, registry::leaveOut);

        assertThat(ran).containsExactly("good");
        assertThat(registry.state(new PluginId("broken"))).isEqualTo(PluginState.REFUSED);
        assertThat(registry.reason(new PluginId("broken"))).hasValueSatisfying(why -> assertThat(why)
                .endsWith("Migration V1 of 'broken' was changed after it ran"));
        assertThat(registry.on(new PluginId("good"))).isTrue();
    }

    @Test
    void a_graph_that_is_away_is_nobodys_fault() {
        var registry = Registries.on(good);

        assertThatThrownBy(() -> GraphMigrations.run(
                        List.of(good),
                        (id, loader) -> {
                            throw new GraphUnavailableException("gone");
                        },
                        registry::leaveOut))
                .isInstanceOf(GraphUnavailableException.class);
        assertThat(registry.on(new PluginId("good"))).isTrue();
    }
}
