package org.interlace.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Many clients read an answer only after they sent everything; beyond 16 MiB the connection is just closed. */
final class Drain {

    private static final long MOST = 16L << 20;

    private Drain() {}

    static void rest(HttpServletRequest request) throws IOException {
        var buffer = new byte[8192];
        var body = request.getInputStream();
        long left = MOST;
        for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
            left -= read;
        }
    }
}
