package org.interlace.webapp;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A real mail server with a road to it that breaks when a test says so: it can be closed, and it answers for the server
 * to receivers whose address begins with {@code bad} (550) or {@code later} (450).
 */
final class MailRoad implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final int port;
    private volatile @Nullable ServerSocket entrance;

    MailRoad() {
        // as the launcher does for the portal: the library would look through all jars for each part of a letter
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        server.start();
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open();
    }

    int port() {
        return port;
    }

    List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    void forget() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    void open() {
        try {
            var socket = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
            entrance = socket;
            start(() -> accept(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "road to the mail server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                var portal = socket.accept();
                var inside = new Socket(
                        InetAddress.getLoopbackAddress(), server.getSmtp().getPort());
                // the road is not to be slower than the server behind it
                portal.setTcpNoDelay(true);
                inside.setTcpNoDelay(true);
                open.add(portal);
                open.add(inside);
                start(() -> copy(inside, portal));
                start(() -> forward(portal, inside));
            } catch (IOException e) {
                // closed by the test
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one of them hung up
        }
    }

    private static void forward(Socket portal, Socket inside) {
        try (portal;
                inside;
                var lines = new BufferedReader(
                        new InputStreamReader(portal.getInputStream(), StandardCharsets.ISO_8859_1));
                var out = new BufferedOutputStream(inside.getOutputStream())) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("RCPT TO:<bad")) {
                    write(portal.getOutputStream(), "550 5.1.1 <somebody@example.org> is unknown");
                } else if (line.startsWith("RCPT TO:<later")) {
                    write(portal.getOutputStream(), "450 4.2.1 the box is busy");
                } else {
                    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                }
                if (!lines.ready()) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            // one of them hung up
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** The server cannot be reached, and whoever talks to it is cut off. */
    void breakOff() {
        try {
            var socket = entrance;
            if (socket != null) {
                socket.close();
            }
            for (var one = open.poll(); one != null; one = open.poll()) {
                one.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        breakOff();
        server.stop();
    }
}
