package org.interlace.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Listens at one path; each caller gets a thread, gives one order, and is answered until its end. */
final class Listener implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Listener.class.getName());
    private static final int LONGEST_ORDER = 65_536;

    private final Path path;
    private final Desk desk;
    private final ThreadFactory threads;
    private final ServerSocketChannel server;
    private final Set<SocketChannel> callers = ConcurrentHashMap.newKeySet();

    /** Takes the path; a socket that a killed portal left there is removed, and the lock on the folder is ours. */
    Listener(Path path, Desk desk, ThreadFactory threads) throws IOException {
        this.path = path;
        this.desk = desk;
        this.threads = threads;
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            Files.delete(path);
        }
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    void start() {
        threads.newThread(this::listen).start();
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                var caller = server.accept();
                callers.add(caller);
                threads.newThread(() -> serve(caller)).start();
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A caller at the control socket was lost", e);
            }
        }
    }

    private void serve(SocketChannel caller) {
        try (caller) {
            var in = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8));
            var line = line(in);
            if (line != null) {
                desk.take(line, new Output(Channels.newWriter(caller, StandardCharsets.UTF_8)));
            }
        } catch (IOException | CallerGone e) {
            LOG.log(Level.FINE, "A caller went away", e);
        } finally {
            callers.remove(caller);
        }
    }

    /** Read to its end, so that the answer arrives; null when the caller only wanted to know whether somebody is here. */
    private static @Nullable String line(BufferedReader in) throws IOException {
        var line = new StringBuilder();
        int c = in.read();
        while (c >= 0 && c != '\n') {
            if (line.length() < LONGEST_ORDER) {
                line.append((char) c);
            }
            c = in.read();
        }
        return line.isEmpty() && c < 0 ? null : line.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var caller : callers) {
            caller.close();
        }
        Files.deleteIfExists(path);
    }
}
