package org.interlace.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The way commands reach a running portal (decision D17): JSON lines over a Unix socket with mode 600. Without the
 * setting {@code interlace.control.socket} there is none.
 *
 * <p>One order in, {@code {"command": "graph check", "arguments": {"name": "text"}}}; out come lines with {@code line}
 * or with {@code progress}, {@code done} and {@code total}, and at last one with {@code exit} and perhaps {@code error}.
 */
@ApplicationScoped
public class ControlSocket {

    private static final Logger LOG = Logger.getLogger(ControlSocket.class.getName());

    @Resource
    private ManagedThreadFactory threads;

    private final Optional<String> path;
    private final Desk desk;
    private @Nullable Listener listener;

    @Inject
    ControlSocket(@ConfigProperty(name = "interlace.control.socket") Optional<String> path, Desk desk) {
        this.path = path;
        this.desk = desk;
    }

    /** Starts listening. A portal that cannot listen still serves; only commands do not reach it. */
    public synchronized void start() {
        if (path.isEmpty()) {
            return;
        }
        try {
            var opened = new Listener(Path.of(path.get()), desk, threads);
            opened.start();
            listener = opened;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "No commands can be taken at " + path.get(), e);
        }
    }

    /** Stops listening. */
    public synchronized void stop() {
        var open = listener;
        listener = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The control socket did not close cleanly", e);
            }
        }
    }
}
