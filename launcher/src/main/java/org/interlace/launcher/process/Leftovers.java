package org.interlace.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes that an earlier, killed start left behind, recognised by a folder of ours among their arguments. */
public final class Leftovers {

    private Leftovers() {}

    /** Living processes that were started with exactly this argument. */
    public static List<ProcessHandle> startedWith(String argument) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> arguments(process.pid()).contains(argument))
                .toList();
    }

    /** Java's own answer stops after one page, too early for a long class path. */
    private static List<String> arguments(long pid) {
        try {
            var bytes = Files.readAllBytes(Path.of("/proc/%d/cmdline".formatted(pid)));
            return List.of(new String(bytes, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Ends one with a signal, and by force when it does not listen. */
    public static void end(ProcessHandle process, String signal, Duration patience) {
        Program.signal(process.pid(), signal);
        if (!ends(process, patience)) {
            process.destroyForcibly();
            ends(process, Duration.ofSeconds(5));
        }
    }

    /** Waits for the end of a process. */
    public static boolean ends(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
