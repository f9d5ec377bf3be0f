package org.interlace.launcher.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.interlace.launcher.console.Problem;

/**
 * Another program: what to call, where, and where its words go.
 *
 * @param name what people call it
 * @param command program and arguments
 * @param environment added to ours
 * @param log standard output and error are appended here
 */
public record Program(String name, List<String> command, Map<String, String> environment, Path log) {

    private static final long ROTATE_AT = 10L << 20;

    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The same program with other arguments. */
    public Program calling(List<String> otherCommand) {
        return new Program(name, otherCommand, environment, log);
    }

    /** Starts it in a session of its own, so that Ctrl-C on our terminal leaves the order of stopping to us. */
    public Process start() {
        try {
            rotate();
            return builder(detached(command)).start();
        } catch (IOException e) {
            throw new Problem("%s cannot be started (%s)".formatted(name, e.getMessage()), e);
        }
    }

    /** Runs it to its end and says in one line when it failed. */
    public void complete(String input) {
        try {
            var process = builder(command).redirectInput(Redirect.PIPE).start();
            try (var in = process.outputWriter()) {
                in.write(input);
            }
            var code = process.waitFor();
            if (code != 0) {
                throw new Problem("%s ended with code %d; see %s".formatted(name, code, log));
            }
        } catch (IOException e) {
            throw new Problem("%s failed (%s); see %s".formatted(name, e.getMessage(), log), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("%s was interrupted".formatted(name), e);
        }
    }

    /** Sends a signal by name, such as {@code INT}, which Java itself cannot. */
    public static void signal(long pid, String signal) {
        try {
            var sent = new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signal, pid))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            sent.waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ProcessBuilder builder(List<String> words) {
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder;
    }

    private void rotate() throws IOException {
        if (Files.exists(log) && Files.size(log) > ROTATE_AT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> detached(List<String> words) {
        var setsid = Path.of("/usr/bin/setsid");
        if (!Files.isExecutable(setsid)) {
            return words;
        }
        var all = new ArrayList<>(List.of(setsid.toString()));
        all.addAll(words);
        return all;
    }
}
