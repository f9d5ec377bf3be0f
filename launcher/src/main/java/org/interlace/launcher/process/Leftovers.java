package org.interlace.launcher.process;

import java.time.Duration;
import java.util.Arrays;
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
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(argument))
                        .orElse(false))
                .toList();
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
