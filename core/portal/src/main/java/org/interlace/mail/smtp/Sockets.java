package org.interlace.mail.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sockets that send at once. The library sends a letter's head and body by themselves; with Nagle's algorithm the body
 * waits until the head is acknowledged, which servers put off for 40 ms (RFC 896, RFC 1122 §4.2.3.2).
 */
final class Sockets {

    private Sockets() {}

    private static Socket quick(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** Open ones, and such as are encrypted later. */
    static final class Open extends SocketFactory {

        private final SocketFactory sockets = SocketFactory.getDefault();

        @Override
        public Socket createSocket() throws IOException {
            return quick(sockets.createSocket());
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return quick(sockets.createSocket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return quick(sockets.createSocket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
            return quick(sockets.createSocket(host, port, from, fromPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
            return quick(sockets.createSocket(host, port, from, fromPort));
        }
    }

    /** Such as are encrypted from the first byte on. */
    static final class Encrypted extends SSLSocketFactory {

        private final SSLSocketFactory sockets = (SSLSocketFactory) SSLSocketFactory.getDefault();

        @Override
        public String[] getDefaultCipherSuites() {
            return sockets.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return sockets.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket() throws IOException {
            return quick(sockets.createSocket());
        }

        @Override
        public Socket createSocket(Socket below, String host, int port, boolean close) throws IOException {
            return quick(sockets.createSocket(below, host, port, close));
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return quick(sockets.createSocket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return quick(sockets.createSocket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
            return quick(sockets.createSocket(host, port, from, fromPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
            return quick(sockets.createSocket(host, port, from, fromPort));
        }
    }
}
