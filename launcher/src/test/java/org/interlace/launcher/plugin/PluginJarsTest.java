package org.interlace.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginJarsTest {

    @TempDir
    Path top = Path.of("");

    private Path folder = Path.of("");
    private Path portal = Path.of("");

    @BeforeEach
    void make_folders() throws IOException {
        folder = Files.createDirectories(top.resolve("plugins"));
        portal = Files.createDirectories(top.resolve("portal"));
        Files.createDirectories(portal.resolve("WEB-INF/lib"));
    }

    @Test
    void good_plugins_are_accepted_by_name() {
        TestJar.good(folder, "tastes").write("b.jar");
        TestJar.good(folder, "events").write("a.jar");

        assertThat(judge().accepted()).extracting(PluginJar::name).containsExactly("a.jar", "b.jar");
        assertThat(judge().refused()).isEmpty();
    }

    @Test
    void no_folder_means_no_plugins() {
        assertThat(new PluginJars(top.resolve("nowhere"), portal).judge().accepted())
                .isEmpty();
    }

    @Test
    void the_second_jar_with_an_id_is_refused() {
        TestJar.good(folder, "tastes").write("tastes-1.jar");
        TestJar.good(folder, "tastes").write("tastes-2.jar");

        assertThat(judge().accepted()).extracting(PluginJar::name).containsExactly("tastes-1.jar");
        assertThat(lines()).containsExactly("Plugin tastes-2.jar is left out: its id is already taken by tastes-1.jar");
    }

    @Test
    void a_root_belongs_to_the_first_jar_and_an_id_stands_above_it() {
        rooted("alpha", "calendar");
        rooted("beta", "calendar");
        rooted("delta", "gamma");
        rooted("gamma", "gamma");

        assertThat(judge().accepted()).extracting(PluginJar::name).containsExactly("alpha.jar", "gamma.jar");
        assertThat(lines())
                .containsExactly(
                        "Plugin beta.jar is left out: its root 'calendar' is already taken by alpha.jar",
                        "Plugin delta.jar is left out: its root 'gamma' is already taken by gamma.jar");
    }

    private void rooted(String id, String root) {
        new TestJar(folder)
                .info(Map.of("id", id, "version", "1", "api", "1", "roots", root))
                .write(id + ".jar");
    }

    @Test
    void a_class_that_the_portal_has_already_is_refused() {
        TestJar.good(portal.resolve("WEB-INF/lib"), "tastes").write("core.jar");
        TestJar.good(folder, "tastes").write("tastes.jar");

        assertThat(lines())
                .containsExactly(
                        "Plugin tastes.jar is left out: its class org.interlace.tastes.Door is also in core.jar");
    }

    @Test
    void a_class_of_a_library_on_the_class_path_is_refused() throws IOException {
        TestJar.good(Files.createDirectories(top.resolve("shared")), "tastes").write("library.jar");
        TestJar.good(folder, "tastes").write("tastes.jar");

        assertThat(lines())
                .containsExactly(
                        "Plugin tastes.jar is left out: its class org.interlace.tastes.Door is also in library.jar");
    }

    @Test
    void a_class_in_two_plugins_is_refused_in_the_second() {
        TestJar.good(folder, "tastes")
                .source("org.interlace.tastes.events.Door", "class Door {}")
                .write("a.jar");
        new TestJar(folder)
                .info(Map.of("id", "events", "version", "1", "api", "1", "package", "org.interlace.tastes.events"))
                .source("org.interlace.tastes.events.Door", "class Door {}")
                .write("b.jar");

        assertThat(lines())
                .containsExactly(
                        "Plugin b.jar is left out: its class org.interlace.tastes.events.Door is also in a.jar");
    }

    @Test
    void what_requires_an_absent_plugin_leaves_with_all_that_require_it() {
        requiring("alpha", "beta").write("alpha.jar");
        requiring("beta", "gamma").write("beta.jar");

        assertThat(judge().accepted()).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "Plugin beta.jar is left out: it requires 'gamma', which is not there",
                        "Plugin alpha.jar is left out: it requires 'beta', which is left out itself");
    }

    @Test
    void a_circle_of_requirements_is_refused() {
        requiring("alpha", "beta").write("alpha.jar");
        requiring("beta", "alpha").write("beta.jar");
        requiring("gamma", "").write("gamma.jar");

        assertThat(judge().accepted()).extracting(PluginJar::name).containsExactly("gamma.jar");
        assertThat(lines()).allMatch(line -> line.endsWith("it requires itself in a circle"));
    }

    @Test
    void published_interfaces_lie_beside_the_plugins() {
        new TestJar(folder)
                .source("org.interlace.events.api.Happening", "public interface Happening {}")
                .write("events-api.jar");

        assertThat(judge().accepted()).singleElement().satisfies(jar -> {
            assertThat(jar.name()).isEqualTo("events-api.jar");
            assertThat(jar.id()).isEmpty();
        });
    }

    @Test
    void published_interfaces_may_not_bring_what_plugins_may_not() {
        new TestJar(folder)
                .source("org.interlace.events.api.Bad", "@jakarta.servlet.annotation.WebFilter public class Bad {}")
                .write("events-api.jar");
        new TestJar(folder).source("com.example.Other", "public class Other {}").write("tastes-api.jar");

        assertThat(lines())
                .containsExactly(
                        "Plugin events-api.jar is left out: it brings a servlet filter (org.interlace.events.api.Bad)",
                        "Plugin tastes-api.jar is left out: its class com.example.Other lies outside a package '….tastes.api'");
    }

    @Test
    void a_plugin_leaves_with_those_that_require_it() {
        requiring("alpha", "beta").write("alpha.jar");
        requiring("beta", "").write("beta.jar");
        requiring("gamma", "").write("gamma.jar");
        var all = judge().accepted();

        assertThat(all.get(1).without(all)).extracting(PluginJar::name).containsExactly("gamma.jar");
    }

    private TestJar requiring(String id, String others) {
        return TestJar.good(folder, id).info(Map.of("id", id, "version", "1", "api", "1", "requires", others));
    }

    private PluginJars.Judgement judge() {
        return new PluginJars(folder, portal).judge();
    }

    private Iterable<String> lines() {
        return judge().refused().stream().map(Refusal::line).toList();
    }
}
