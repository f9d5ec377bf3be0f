package org.interlace.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {

    @TempDir
    Path home = Path.of("");

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        System.setProperty("interlace.home", home.toString());
    }

    @AfterEach
    void stop_listening() {
        System.setOut(realOut);
        System.setErr(realErr);
        System.clearProperty("interlace.home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "demo",
                "doctor",
                "import",
                "graph",
                "graph rebuild",
                "graph check",
                "account",
                "account create",
                "account export",
                "account erase",
                "plugins",
                "plugins list",
                "plugins enable",
                "plugins disable",
                "plugins remove"
            })
    void every_command_explains_itself(String command) {
        assertThat(CommandLines.run((command + " --help").strip().split(" "))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: interlace " + command);
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "run --nope",
                "import",
                "graph",
                "graph burn",
                "account create --email a@example.org",
                "account export --email a@example.org",
                "account erase",
                "plugins enable",
                "plugins remove tastes --data maybe"
            })
    void wrong_usage_is_one_line_and_exit_2(String words) {
        assertThat(CommandLines.run(words.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--help)");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --port 99999",
                "run -Dinterlace.languages=xx",
                "import --members /nowhere/members.csv",
                "run --data /proc/nowhere"
            })
    void what_cannot_be_done_is_one_line_and_exit_1(String words) {
        assertThat(CommandLines.run(words.split(" "))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Exception");
    }

    @Test
    void the_doctor_looks_at_everything_and_says_what_is_bad() {
        var code = CommandLines.run("doctor", "--data", home.resolve("data").toString());

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .allMatch(line -> line.startsWith("good  ") || line.startsWith("BAD   "))
                .anyMatch(line -> line.startsWith("good  data folder"))
                .anyMatch(line -> line.contains("disk: "))
                .anyMatch(line -> line.contains("memory: "))
                .anyMatch(line -> line.contains("port: "))
                .anyMatch(line -> line.startsWith("BAD   distribution: ") && line.contains("lib/portal"));
    }
}
