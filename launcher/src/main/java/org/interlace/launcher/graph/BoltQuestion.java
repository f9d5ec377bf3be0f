package org.interlace.launcher.graph;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks a Neo4j server {@code RETURN 1} in its own protocol (Bolt 4.4), to know that it answers queries and not only
 * that its port is open. The driver would cost more to load than the answer is worth.
 */
record BoltQuestion(String host, int port, String user, String password) {

    private static final byte[] HANDSHAKE = {
        0x60, 0x60, (byte) 0xB0, 0x17, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int VERSION = 0x0404;
    private static final int HELLO = 0x01;
    private static final int RUN = 0x10;
    private static final int PULL = 0x3F;
    private static final int SUCCESS = 0x70;
    private static final int RECORD = 0x71;
    private static final int SHORT_TEXT = 16;

    /** Whether the server answers a query in time. */
    boolean isAnswered(Duration patience) {
        var millis = (int) patience.toMillis();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), millis);
            socket.setSoTimeout(millis);
            var in = new DataInputStream(socket.getInputStream());
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(HANDSHAKE);
            if (in.readInt() != VERSION) {
                return false;
            }
            ask(out);
            var signedIn = tag(in);
            var running = tag(in);
            return signedIn == SUCCESS && running == SUCCESS && tag(in) == RECORD;
        } catch (IOException e) {
            return false;
        }
    }

    private void ask(DataOutputStream out) throws IOException {
        var hello = new ByteArrayOutputStream();
        hello.write(new byte[] {(byte) 0xB1, HELLO, (byte) 0xA4});
        for (var text :
                new String[] {"user_agent", "interlace", "scheme", "basic", "principal", user, "credentials", password
                }) {
            writeText(hello, text);
        }
        send(out, hello);
        var run = new ByteArrayOutputStream();
        run.write(new byte[] {(byte) 0xB3, RUN});
        writeText(run, "RETURN 1");
        run.write(new byte[] {(byte) 0xA0, (byte) 0xA0});
        send(out, run);
        var pull = new ByteArrayOutputStream();
        pull.write(new byte[] {(byte) 0xB1, PULL, (byte) 0xA1});
        writeText(pull, "n");
        pull.write(1);
        send(out, pull);
        out.flush();
    }

    private static void writeText(ByteArrayOutputStream out, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORT_TEXT) {
            out.write(0x80 | bytes.length);
        } else {
            out.write(0xD0);
            out.write(bytes.length);
        }
        out.writeBytes(bytes);
    }

    private static void send(DataOutputStream out, ByteArrayOutputStream message) throws IOException {
        out.writeShort(message.size());
        out.write(message.toByteArray());
        out.writeShort(0);
    }

    /** Reads one message to its end and returns what kind it is. */
    private static int tag(DataInputStream in) throws IOException {
        var message = new ByteArrayOutputStream();
        var length = in.readUnsignedShort();
        while (length > 0 || message.size() == 0) {
            message.writeBytes(in.readNBytes(length));
            length = in.readUnsignedShort();
        }
        return message.toByteArray()[1] & 0xFF;
    }
}
