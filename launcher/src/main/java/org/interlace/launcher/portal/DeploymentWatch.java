package org.interlace.launcher.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Listens to the log during a deployment, the only place where Payara Micro says why one failed. */
final class DeploymentWatch extends Handler implements AutoCloseable {

    private final List<Throwable> traces = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Logger root = Logger.getLogger("");

    private DeploymentWatch() {
        setFormatter(new SimpleFormatter());
        setLevel(Level.WARNING);
    }

    static DeploymentWatch begin() {
        var watch = new DeploymentWatch();
        watch.root.addHandler(watch);
        return watch;
    }

    /** What was heard, together with what was thrown. */
    synchronized DeploymentFailure failure(@Nullable Throwable thrown) {
        if (thrown != null) {
            traces.add(thrown);
        }
        var innermost = traces.stream().map(DeploymentWatch::innermost).reduce((first, last) -> last);
        var reason = innermost
                .map(cause -> cause.getMessage() == null ? cause.toString() : cause.getMessage())
                .or(() -> words.stream().reduce((first, last) -> last))
                .orElse("no reason was given");
        return new DeploymentFailure(reason.lines().findFirst().orElse(reason).strip(), traces, words);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        if (record.getThrown() != null) {
            traces.add(record.getThrown());
        }
        words.add(getFormatter().formatMessage(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
    }

    private static Throwable innermost(Throwable thrown) {
        var cause = thrown;
        for (var depth = 0; cause.getCause() != null && depth < 30; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }
}
