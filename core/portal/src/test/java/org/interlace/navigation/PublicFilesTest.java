package org.interlace.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.interlace.api.page.PublicFile;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.plugin.PluginInfo;
import org.interlace.navigation.tastes.Menu;
import org.interlace.registry.InstalledPlugin;
import org.interlace.registry.PluginState;
import org.interlace.registry.Registries;
import org.interlace.registry.Registry;
import org.junit.jupiter.api.Test;

class PublicFilesTest {

    private static final PluginId TASTES = new PluginId("tastes");

    private final Menu menu = new Menu("/tastes/menu.pdf");
    private final Registry registry = Registries.on(new InstalledPlugin(
            new PluginInfo(TASTES, "1", PluginInfo.API, Set.of(), Set.of(), "org.interlace.navigation.tastes"),
            new Plugin() {}));

    private PublicFiles files(PublicFile... beans) {
        var files = new PublicFiles(Registries.contributions(registry, List.of(beans)), registry);
        files.start();
        return files;
    }

    private void fail() {
        for (int i = 0; i < 3; i++) {
            registry.failed(TASTES, new IllegalStateException("failed"));
        }
    }

    @Test
    void a_file_stands_while_its_plugin_is_on() {
        var files = files(menu);
        assertThat(files.match("/tastes/menu.pdf")).isPresent();

        fail();
        assertThat(registry.state(TASTES)).isEqualTo(PluginState.RESTED);
        assertThat(files.match("/tastes/menu.pdf")).isEmpty();
    }

    @Test
    void two_at_one_address_are_the_plugins_fault_and_the_first_stands() {
        var files = files(menu, new Menu("/tastes/menu.pdf"), new Menu("/tastes/other.pdf"));

        assertThat(files.match("/tastes/menu.pdf")).isPresent();
        assertThat(files.match("/tastes/other.pdf")).isPresent();
    }

    @Test
    void one_that_cannot_say_its_address_is_left_out() {
        menu.ill = true;
        var files = files(menu, new Menu("/tastes/other.pdf"));

        assertThat(files.match("/tastes/menu.pdf")).isEmpty();
        assertThat(files.match("/tastes/other.pdf")).isPresent();
        files.start();
        files.start();
        assertThat(registry.state(TASTES)).isEqualTo(PluginState.RESTED);
    }

    @Test
    void what_has_no_dot_in_its_last_part_is_not_even_looked_for() {
        var files = files(new Menu("/tastes"));

        assertThat(files.match("/tastes")).as("a page").isEmpty();
        assertThat(files.match("/tastes.d/x")).isEmpty();
    }
}
