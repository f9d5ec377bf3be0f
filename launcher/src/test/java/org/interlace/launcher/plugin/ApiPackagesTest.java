package org.interlace.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.plugin.PluginInfo;
import org.junit.jupiter.api.Test;

class ApiPackagesTest {

    private static PluginJar jar(String id, String packageName) {
        var info = new PluginInfo(new PluginId(id), "1", PluginInfo.API, Set.of(), Set.of(), packageName);
        return new PluginJar(Path.of(id + ".jar"), Optional.of(info), Set.of());
    }

    @Test
    void a_portal_without_foreign_plugins_reads_its_own() {
        assertThat(ApiPackages.of(List.of())).isEqualTo("org.interlace");
        assertThat(ApiPackages.of(List.of(jar("events", "org.interlace.events"))))
                .isEqualTo("org.interlace");
    }

    @Test
    void plugins_of_other_packages_are_read_too() {
        assertThat(ApiPackages.of(List.of(
                        jar("lending", "be.example.lending"),
                        new PluginJar(Path.of("lending-api.jar"), Optional.empty(), Set.of()),
                        jar("baking", "be.example.baking"))))
                .isEqualTo("org.interlace,be.example.baking,be.example.lending");
    }
}
