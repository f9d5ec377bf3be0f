package org.interlace.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void steps_are_plain_lines_where_there_is_no_terminal_and_none_is_said_twice() {
        var console = console(false);

        console.step("Starting");
        console.step("Starting");
        console.moving("50 %");
        console.line("Ready");

        assertThat(said()).isEqualTo("Starting …\nReady\n");
    }

    @Test
    void steps_replace_each_other_on_a_terminal_and_lines_stay() {
        var console = console(true);

        console.step("Starting");
        console.step("Deploying");
        console.line("Ready");

        assertThat(said()).isEqualTo("\r\u001b[KStarting …\r\u001b[KDeploying …\r\u001b[KReady\n");
    }

    private Console console(boolean terminal) {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Console(stream, stream, terminal);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
