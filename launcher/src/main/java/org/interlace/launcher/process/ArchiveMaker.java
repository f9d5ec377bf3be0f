package org.interlace.launcher.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes the class archives that are still wanted, one after the other, in the background of the first run. */
public final class ArchiveMaker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ArchiveMaker.class.getName());
    private static final long PATIENCE_MINUTES = 15;

    private final Path log;
    private @Nullable Process running;
    private boolean closed;

    /** @param log where the makers write what they have to say */
    public ArchiveMaker(Path log) {
        this.log = log;
    }

    /** @param classPaths each archive with the class path of the program it is for */
    public void make(Map<ClassArchive, String> classPaths) {
        var thread = new Thread(() -> classPaths.forEach(this::make), "class archives");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends what is being made; the next run makes it. */
    @Override
    public synchronized void close() {
        closed = true;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    private void make(ClassArchive archive, String classPath) {
        if (!archive.isWanted()) {
            return;
        }
        try {
            var maker = begin(archive.maker(classPath, log));
            if (maker != null && maker.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && maker.exitValue() == 0) {
                archive.accept();
            }
            archive.tidy();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No class archive, so the next start is no faster", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process begin(Program program) {
        if (closed) {
            return null;
        }
        running = program.start();
        return running;
    }
}
