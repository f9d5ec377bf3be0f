package org.interlace.bench;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Programs that a benchmark started, so that none outlives it however it ends. */
final class Children {

    private static final Set<Process> ALL = ConcurrentHashMap.newKeySet();

    private Children() {}

    /** Sees to it that Ctrl-C and faults stop them too. */
    static void stopAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALL.forEach(Children::stop), "end of children"));
    }

    static Process started(Process process) {
        ALL.add(process);
        return process;
    }

    /** Asks it to end, and ends it and all below it by force when it does not. */
    static void stop(Process process) {
        ALL.remove(process);
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                new Proc(process.pid()).family().forEach(Proc::kill);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
