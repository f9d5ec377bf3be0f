package org.interlace.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginRecordsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of("");

    @Test
    void refusals_are_written_for_the_portal_to_show() throws IOException {
        records()
                .writeRefused(List.of(
                        new Refusal("a.jar", Optional.of("alpha"), List.of("it is late")),
                        new Refusal("b.jar", Optional.empty(), List.of("it is no zip"))));

        assertThat(folder.resolve("refused.json")).hasContent("""
                        [{"jar":"a.jar","id":"alpha","reasons":["it is late"]},{"jar":"b.jar","reasons":["it is no zip"]}]
                        """);
    }

    @Test
    void a_rested_jar_stays_out_until_it_is_another_one() throws IOException {
        var jar = jar();
        records().rest(jar, "it broke");

        assertThat(records().isRested(jar)).isTrue();
        assertThat(records().restedLines())
                .containsExactly("Plugin tastes.jar rests since 2026-11-22T12:00:00Z: it broke");
        Files.writeString(jar.file(), "another one");
        assertThat(records().isRested(jar)).isFalse();
    }

    @Test
    void a_rested_plugin_can_be_woken_once() throws IOException {
        var jar = jar();
        records().rest(jar, "it broke");

        assertThat(records().wake("tastes")).isTrue();
        assertThat(records().wake("tastes")).isFalse();
        assertThat(records().isRested(jar)).isFalse();
    }

    private PluginRecords records() {
        return new PluginRecords(folder, NOON);
    }

    private PluginJar jar() throws IOException {
        var made = TestJar.good(folder, "tastes").write("tastes.jar");
        return new PluginJars(folder, folder)
                .judge().accepted().stream()
                        .filter(each -> each.file().equals(made))
                        .findFirst()
                        .orElseThrow(() -> new IOException("no jar"));
    }
}
