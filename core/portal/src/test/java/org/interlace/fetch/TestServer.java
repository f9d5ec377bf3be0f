package org.interlace.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A server on a loopback address that counts who connects, keeps what was asked, and answers what a test says. */
final class TestServer implements AutoCloseable {

    final AtomicInteger connections = new AtomicInteger();
    final List<String> questions = new CopyOnWriteArrayList<>();

    private final ServerSocket socket;
    private final Answering answering;

    /** Writes an answer, however long that takes. */
    interface Answering {
        void answer(String question, OutputStream out) throws IOException, InterruptedException;
    }

    TestServer(String address, Answering answering) {
        this(address, ServerSocketFactory.getDefault(), answering);
    }

    TestServer(String address, ServerSocketFactory sockets, Answering answering) {
        this.answering = answering;
        try {
            socket = sockets.createServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    Answering answering() {
        return answering;
    }

    int port() {
        return socket.getLocalPort();
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "test server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var line = socket.accept();
                connections.incrementAndGet();
                start(() -> serve(line));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        try (line) {
            var question = head(line.getInputStream());
            questions.add(question);
            answering.answer(question, line.getOutputStream());
        } catch (IOException | InterruptedException e) {
            // the client went away, as it may
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("No question");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
