package org.interlace.launcher.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.interlace.launcher.console.Console;
import org.interlace.launcher.console.Problem;

/**
 * Talks to a running portal: one line of JSON goes there; lines of text, progress and at last an exit code come back.
 *
 * @param path of the socket
 */
public record ControlSocket(Path path) {

    /** Whether a portal answers there. */
    public boolean isOpen() {
        try (var channel = connect()) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Gives an order and shows what comes back.
     *
     * @return the exit code: 0 good, 1 not so
     */
    public int give(Order order, Console console, Clock clock) {
        try (var channel = connect()) {
            var line = ByteBuffer.wrap((order.json() + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            var replies = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
            return show(replies, console, clock);
        } catch (IOException e) {
            throw new Problem("The portal does not answer at %s (%s)".formatted(path, e.getMessage()), e);
        }
    }

    private SocketChannel connect() throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(path));
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static int show(BufferedReader replies, Console console, Clock clock) throws IOException {
        var bar = new Bar(console, clock);
        for (var line = replies.readLine(); line != null; line = replies.readLine()) {
            var reply = parse(line);
            if (reply.containsKey("exit")) {
                var code = reply.getInt("exit");
                if (reply.containsKey("error")) {
                    console.complain(reply.getString("error"));
                }
                return code;
            } else if (reply.containsKey("progress")) {
                bar.show(new Bar.State(reply.getString("progress"), number(reply, "done"), number(reply, "total")));
            } else if (reply.containsKey("line")) {
                console.line(reply.getString("line"));
            }
        }
        throw new Problem("The portal ended before the command did; its log says why");
    }

    private static JsonObject parse(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new Problem("The portal answered in a way this program does not know", e);
        }
    }

    private static long number(JsonObject reply, String name) {
        return reply.containsKey(name) ? reply.getJsonNumber(name).longValue() : 0;
    }
}
