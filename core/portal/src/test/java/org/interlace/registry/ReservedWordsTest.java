package org.interlace.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interlace.api.page.PageRule;
import org.interlace.api.plugin.Plugin;
import org.interlace.api.plugin.PluginId;
import org.interlace.api.plugin.ReservedWords;
import org.interlace.navigation.CorePages;
import org.junit.jupiter.api.Test;

class ReservedWordsTest {

    @Test
    void every_domain_of_the_core_is_one() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/org/interlace"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).allMatch(ReservedWords::has);
        }
    }

    @Test
    void every_schema_of_the_core_is_one() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/core/sql"))) {
            var schemas = files.flatMap(ReservedWordsTest::schemas).toList();
            assertThat(schemas).isNotEmpty().allMatch(ReservedWords::has);
        }
    }

    private static java.util.stream.Stream<String> schemas(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("create schema if not exists "))
                    .map(line -> line.replaceAll(".* (\\w+);", "$1"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_first_word_of_an_address_of_the_core_is_one() {
        assertThat(CorePages.PAGES.stream()
                        .map(PageRule::parts)
                        .filter(parts -> !parts.isEmpty())
                        .map(parts -> parts.get(0)))
                .allMatch(ReservedWords::has)
                .allMatch(ReservedWords::answers);
        assertThat(List.of("api", "theme", "media", "health", "openapi", "metrics"))
                .as("of the filter and of servers")
                .allMatch(ReservedWords::has)
                .allMatch(ReservedWords::answers);
        assertThat(ReservedWords.answers("calendar"))
                .as("a root that events claim")
                .isFalse();
    }

    @Test
    void a_root_where_the_portal_answers_is_refused_by_the_registry() {
        var registry = Registries.on(Registries.rooted("tastes", "members", new Plugin() {}));

        assertThat(registry.reason(new PluginId("tastes")))
                .hasValue("claims the root 'members', where the portal itself answers");
    }

    @Test
    void every_reserved_word_is_refused_by_the_registry() {
        var registry = Registries.on(Registries.plugin("safety", new Plugin() {}));

        assertThat(registry.state(new PluginId("safety"))).isEqualTo(PluginState.REFUSED);
        assertThat(registry.reason(new PluginId("safety"))).hasValue("is called 'safety', a word of the portal itself");
        assertThat(List.of("events", "stories", "coaching", "resources", "impact", "introductions"))
                .noneMatch(ReservedWords::has);
    }
}
