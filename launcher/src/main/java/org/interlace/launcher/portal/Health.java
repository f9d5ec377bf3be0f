package org.interlace.launcher.portal;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import org.interlace.launcher.console.Problem;

/** Asks the portal's own health page whether it can be used. */
public record Health(String address, int port) {

    private static final long PAUSE = 200;
    private static final int TIMEOUT = 5000;

    /** Waits until the portal says it is ready. */
    public void awaitReady(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end) {
                throw new Problem("The portal was deployed and did not get ready within %d s; its answer is at %s"
                        .formatted(patience.toSeconds(), url("/health/ready")));
            }
            pause();
        }
    }

    /** Whether it says so now. */
    public boolean isReady() {
        try {
            var connection =
                    (HttpURLConnection) URI.create(url("/health/ready")).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT);
            connection.setReadTimeout(TIMEOUT);
            var code = connection.getResponseCode();
            connection.disconnect();
            return code == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** The address of a page. */
    public String url(String page) {
        var host =
                switch (address) {
                    case "0.0.0.0", "::" -> "127.0.0.1";
                    default -> address.contains(":") ? "[" + address + "]" : address;
                };
        return "http://%s:%d%s".formatted(host, port, page);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("The wait for the portal was interrupted", e);
        }
    }
}
