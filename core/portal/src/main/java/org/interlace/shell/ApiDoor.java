package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.interlace.account.CurrentViewer;
import org.interlace.account.Tokens;
import org.interlace.account.domain.Secret;

/** Lets API requests in: who holds a bearer token acts for its account; cookies mean nothing here. */
@ApplicationScoped
public class ApiDoor {

    private static final String BEARER = "Bearer ";
    private static final int LARGEST = 1 << 20;
    private static final long DRAINED = 16L << 20;

    private final CurrentViewer viewer;
    private final Tokens tokens;
    private final Languages languages;

    @Inject
    ApiDoor(CurrentViewer viewer, Tokens tokens, Languages languages) {
        this.viewer = viewer;
        this.tokens = tokens;
        this.languages = languages;
    }

    void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        viewer.speak(languages.wished(request));
        if (request.getContentLengthLong() > LARGEST) {
            drain(request);
            Problems.write(response, 413, "too-large", TooLargeException.DETAIL);
            return;
        }
        var authorization = request.getHeader("Authorization");
        if (authorization != null) {
            var caller = authorization.startsWith(BEARER)
                    ? tokens.caller(
                            new Secret(authorization.substring(BEARER.length()).strip()))
                    : java.util.Optional.<org.interlace.account.domain.Caller>empty();
            if (caller.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Bearer");
                Problems.write(response, 401, "bad-token", "This token is not good, or no longer");
                return;
            }
            viewer.become(caller.get());
        }
        var answer = new WholeResponse(response);
        chain.doFilter(new Measured(request, LARGEST), answer);
        var body = new Body(answer.content());
        if (request.getMethod().equals("GET")
                && answer.getStatus() == HttpServletResponse.SC_OK
                && answer.getHeader("ETag") == null) {
            answer.setHeader("ETag", body.tag());
        }
        body.send(request, response);
    }

    /** Many clients read an answer only after they sent everything; beyond 16 MiB the connection is just closed. */
    private static void drain(HttpServletRequest request) throws IOException {
        var buffer = new byte[8192];
        var body = request.getInputStream();
        long left = DRAINED;
        for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
            left -= read;
        }
    }
}
