package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.interlace.account.CurrentViewer;
import org.interlace.account.Tokens;
import org.interlace.account.domain.Caller;
import org.interlace.account.domain.Secret;

/** Lets API requests in: who holds a bearer token acts for its account; cookies mean nothing here. */
@ApplicationScoped
public class ApiDoor {

    private static final String BEARER = "Bearer ";
    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_KEY = 255;

    private final CurrentViewer viewer;
    private final Tokens tokens;
    private final Languages languages;
    private final Limits limits;
    private final Repeats repeats;

    @Inject
    ApiDoor(CurrentViewer viewer, Tokens tokens, Languages languages, Limits limits, Repeats repeats) {
        this.viewer = viewer;
        this.tokens = tokens;
        this.languages = languages;
        this.limits = limits;
        this.repeats = repeats;
    }

    void enter(Forwarded request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        viewer.speak(languages.wished(request));
        response.addHeader("Vary", "Accept-Language, Authorization");
        if (request.getContentLengthLong() > LARGEST) {
            Drain.rest(request);
            Problems.write(response, 413, "too-large", TooLargeException.DETAIL);
            return;
        }
        var authorization = request.getHeader("Authorization");
        if (authorization != null) {
            var caller = caller(authorization);
            if (caller.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Bearer");
                Problems.write(response, 401, "bad-token", "This token is not good, or no longer");
                return;
            }
            viewer.become(caller.get());
        }
        if (allowed(request, response)) {
            var key = request.getHeader("Idempotency-Key");
            var account = viewer.account().orElse(null);
            if (key == null || account == null || !request.getMethod().equals("POST")) {
                var measured = new Measured(request, LARGEST);
                pass(measured, response, chain);
                if (measured.exceeded()) {
                    Drain.rest(request);
                }
            } else {
                passOnce(new Repeats.Key(account, key), request, response, chain);
            }
        }
    }

    private Optional<Caller> caller(String authorization) {
        return authorization.startsWith(BEARER)
                ? tokens.caller(
                        new Secret(authorization.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    private boolean allowed(Forwarded request, HttpServletResponse response) throws IOException {
        boolean trying =
                request.getMethod().equals("POST") && request.getRequestURI().endsWith("/tokens");
        var wait = trying
                ? limits.signIn(request)
                : limits.request(
                        request, viewer.account().map(Objects::toString).orElseGet(request::getRemoteAddr));
        if (wait.isPresent()) {
            response.setHeader("Retry-After", Long.toString(wait.getAsLong()));
            Problems.write(response, 429, "too-many", "Too many requests; try again in " + wait.getAsLong() + " s");
        }
        return wait.isEmpty();
    }

    private static WholeResponse pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new WholeResponse(response);
        chain.doFilter(request, answer);
        var body = new Body(answer.content());
        if (request.getMethod().equals("GET")
                && answer.getStatus() == HttpServletResponse.SC_OK
                && answer.getHeader("ETag") == null) {
            answer.setHeader("ETag", body.tag());
        }
        body.send(request, response);
        return answer;
    }

    /** The same key with the same request answers the same and does nothing more; with another it is a mistake. */
    private void passOnce(Repeats.Key key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (key.text().isBlank() || key.text().length() > LONGEST_KEY) {
            Problems.write(response, 400, "bad-key", "An Idempotency-Key has 1 to 255 letters");
            return;
        }
        Repeatable copy;
        try {
            copy = Repeatable.of(new Measured(request, LARGEST));
        } catch (TooLargeException e) {
            Drain.rest(request);
            Problems.write(response, 413, "too-large", TooLargeException.DETAIL);
            return;
        }
        var first = repeats.begin(key, copy.digest());
        if (first.isPresent()) {
            repeat(first.get(), copy, response);
            return;
        }
        boolean answered = false;
        try {
            var answer = pass(copy, response, chain);
            // what failed on our side may be tried again under the same key
            if (answer.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                repeats.end(
                        key,
                        new Repeats.Answer(
                                copy.digest(),
                                answer.getStatus(),
                                Objects.requireNonNullElse(answer.getContentType(), ""),
                                new String(answer.content(), StandardCharsets.UTF_8)));
                answered = true;
            }
        } finally {
            if (!answered) {
                repeats.forget(key);
            }
        }
    }

    private static void repeat(Repeats.Answer first, Repeatable copy, HttpServletResponse response) throws IOException {
        if (!first.request().equals(copy.digest())) {
            Problems.write(response, 422, "key-reused", "This Idempotency-Key was sent with another request");
        } else if (!first.finished()) {
            response.setHeader("Retry-After", "1");
            Problems.write(response, 409, "at-work", "The first request with this Idempotency-Key is still at work");
        } else {
            response.setStatus(first.status());
            response.setHeader("Idempotent-Replayed", "true");
            if (!first.type().isEmpty()) {
                response.setContentType(first.type());
                response.getOutputStream().write(first.body().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
