package org.interlace.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interlace.launcher.console.Problem;

/** Loopback ports for the parts: free ones, remembered so that they stay the same from start to start. */
public final class Ports {

    private Ports() {}

    /** The port written in the file when it is still free, otherwise another one, which is then written. */
    public static int remembered(Path file) {
        try {
            if (Files.exists(file)) {
                var port = Integer.parseInt(Files.readString(file).strip());
                if (isFree(InetAddress.getLoopbackAddress().getHostAddress(), port)) {
                    return port;
                }
            }
            var port = free();
            Files.writeString(file, port + "\n");
            return port;
        } catch (NumberFormatException e) {
            throw new Problem("%s holds no port number; delete it".formatted(file), e);
        } catch (IOException e) {
            throw new Problem("%s cannot be written (%s)".formatted(file, e.getMessage()), e);
        }
    }

    /** Any free loopback port. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Problem("No free port on the loopback address", e);
        }
    }

    /** Whether nobody listens there. */
    public static boolean isFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
