package org.interlace.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.interlace.fetch.domain.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections. A name is looked up once, what it leads to is looked at, and exactly that is connected to: a name that
 * leads elsewhere a moment later changes nothing. The certificate is checked against the name all the same.
 */
final class Lines {

    private static final int MOST_TRIES = 4;

    private final Names names;
    private final Gate gate;
    private final SSLSocketFactory tls;
    private final Duration connecting;

    Lines(Names names, Gate gate, SSLSocketFactory tls, Duration connecting) {
        this.names = names;
        this.gate = gate;
        this.tls = tls;
        this.connecting = connecting;
    }

    /**
     * A connection, which the deadline holds and closes.
     *
     * @param trusting whether all on the way here were servers that the operator named
     */
    Socket open(WebAddress address, boolean trusting, Deadline deadline) throws IOException {
        gate.check(address, trusting);
        var found = names.find(address.host());
        gate.check(address, trusting, found);
        @Nullable IOException last = null;
        for (var one : found.subList(0, Math.min(found.size(), MOST_TRIES))) {
            try {
                var plain = connect(one, address.port(), deadline);
                return address.secure() ? secured(plain, address) : plain;
            } catch (IOException e) {
                deadline.release();
                last = e;
            }
        }
        throw last == null ? new UnknownHostException(address.host()) : last;
    }

    private Socket connect(InetAddress checked, int port, Deadline deadline) throws IOException {
        var socket = new Socket(Proxy.NO_PROXY);
        deadline.hold(socket);
        int left = deadline.left();
        socket.setSoTimeout(left);
        socket.connect(new InetSocketAddress(checked, port), (int) Math.min(connecting.toMillis(), left));
        return socket;
    }

    private Socket secured(Socket plain, WebAddress address) throws IOException {
        var host = address.host().replaceAll("[\\[\\]]", "");
        var secured = (SSLSocket) tls.createSocket(plain, host, address.port(), true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        if (address.named()) {
            parameters.setServerNames(List.of(new SNIHostName(host)));
        }
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }
}
