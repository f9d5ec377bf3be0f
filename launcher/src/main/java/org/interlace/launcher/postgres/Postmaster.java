package org.interlace.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.interlace.launcher.console.Problem;

/** What PostgreSQL itself says about its state, in the file postmaster.pid. */
record Postmaster(Path cluster) {

    private static final int STATUS_LINE = 7;
    private static final long PAUSE = 50;

    /** Recovery after a crash may take its time: waits as long as the process lives. */
    void awaitReady(Process process, Path log) {
        while (!isReady(process.pid())) {
            if (!process.isAlive()) {
                throw new Problem(
                        "PostgreSQL ended while starting (code %d); see %s".formatted(process.exitValue(), log));
            }
            pause();
        }
    }

    private boolean isReady(long pid) {
        var lines = lines();
        return lines.size() > STATUS_LINE
                && lines.get(0).strip().equals(Long.toString(pid))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("PostgreSQL's start was interrupted", e);
        }
    }
}
