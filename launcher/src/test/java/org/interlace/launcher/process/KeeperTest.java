package org.interlace.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<Process> started = new CopyOnWriteArrayList<>();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Test
    void a_part_that_dies_is_started_again_after_longer_and_longer_pauses() {
        var keeper = new Keeper(part("sleep 100"), console(), pauses::add);
        keeper.start();

        for (var death = 1; death <= 3; death++) {
            var count = death;
            await().until(() -> started.size() == count);
            started.get(death - 1).destroyForcibly();
        }
        await().until(() -> started.size() == 4);
        keeper.stop(Duration.ofSeconds(5));

        assertThat(pauses).startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Sleeper ended by itself (code 137)");
        assertThat(started.get(3).isAlive()).isFalse();
    }

    @Test
    void a_part_that_is_stopped_stays_stopped() {
        var keeper = new Keeper(part("sleep 100"), console(), pauses::add);
        keeper.start();

        keeper.stop(Duration.ofSeconds(5));

        assertThat(started).hasSize(1).noneMatch(Process::isAlive);
        assertThat(said.size()).isZero();
    }

    @Test
    void a_part_that_does_not_listen_is_ended_by_force() {
        var keeper = new Keeper(part("trap '' TERM; while :; do sleep 0.1; done"), console(), pauses::add);
        keeper.start();

        keeper.stop(Duration.ofMillis(300));

        assertThat(started).noneMatch(Process::isAlive);
    }

    @Test
    void a_first_start_that_fails_is_the_callers_problem() {
        var failing = new Keeper(
                new Sleeper("sleep 100") {
                    @Override
                    public void awaitReady(Process process) {
                        throw new Problem("it never got ready");
                    }
                },
                console(),
                pauses::add);

        assertThatThrownBy(failing::start).hasMessage("it never got ready");
        failing.stop(Duration.ofSeconds(5));
        assertThat(started).noneMatch(Process::isAlive);
    }

    @Test
    void leftovers_are_known_by_one_whole_argument() {
        var mark = "home=" + folder;
        var keeper = new Keeper(part("sleep 100 & wait # " + mark), console(), pauses::add);
        keeper.start();

        assertThat(Leftovers.startedWith(mark)).isEmpty();
        assertThat(Leftovers.startedWith("sleep 100 & wait # " + mark))
                .hasSize(1)
                .first()
                .satisfies(left -> {
                    Leftovers.end(left, "TERM", Duration.ofSeconds(5));
                    assertThat(left.isAlive()).isFalse();
                });
        keeper.stop(Duration.ofSeconds(5));
    }

    private Keeper.Part part(String script) {
        return new Sleeper(script);
    }

    private Console console() {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Console(out, out, false);
    }

    private class Sleeper implements Keeper.Part {

        private final String script;

        Sleeper(String script) {
            this.script = script;
        }

        @Override
        public String name() {
            return "Sleeper";
        }

        @Override
        public Process launch() {
            var program = new Program(name(), List.of("sh", "-c", script), Map.of(), folder.resolve("log"));
            var process = program.start();
            started.add(process);
            return process;
        }

        @Override
        public void awaitReady(Process process) {}

        @Override
        public void askToStop(Process process) {
            process.destroy();
        }
    }
}
