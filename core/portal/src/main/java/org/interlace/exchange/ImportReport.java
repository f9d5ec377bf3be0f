package org.interlace.exchange;

import java.time.Duration;
import java.util.List;

/**
 * What an import did.
 *
 * @param trial whether nothing was written
 * @param took how long, until the graph had followed too
 * @param waiting changes the graph had not followed yet when the import stopped waiting
 */
public record ImportReport(List<FileReport> files, boolean trial, Duration took, long waiting) {

    /** Copies the files. */
    public ImportReport {
        files = List.copyOf(files);
    }

    /** Rows a second, of all files, into tables and graph together. */
    public long rate() {
        long rows = files.stream().mapToLong(FileReport::read).sum();
        return rows * 1000 / Math.max(1, took.toMillis());
    }

    /** Whether there were rows and none of them went in or was there. */
    public boolean futile() {
        return files.stream().anyMatch(file -> file.read() > 0)
                && files.stream().allMatch(file -> file.added() + file.known() == 0);
    }
}
