package org.interlace.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks to a portal as programs and browsers do. */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Http(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** Gets a path without following redirects; headers are names and values in turn. */
    HttpResponse<String> get(String path, String... headers) throws IOException {
        return send("GET", path, "", headers);
    }

    /** Sends a request without following redirects. */
    HttpResponse<String> send(String method, String path, String body, String... headers) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }

    /** Gets what must be there. */
    String text(String path, String... headers) {
        try {
            var answer = get(path, headers);
            if (answer.statusCode() != 200) {
                throw new BenchException("%s answered %d".formatted(path, answer.statusCode()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new BenchException("%s did not answer (%s)".formatted(path, e.getMessage()), e);
        }
    }

    /** Bytes of a page as they come over the wire, packed when the portal packs. */
    int packedSize(String path, String cookie) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .headers("Cookie", cookie, "Accept-Encoding", "gzip")
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray()).body().length;
        } catch (IOException e) {
            throw new BenchException("%s did not answer (%s)".formatted(path, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }

    /** A personal access token, as the value of the header {@code Authorization}. */
    String bearer(String email, String password) {
        var wish = Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .add("name", "bench")
                .build();
        try {
            var answer = send("POST", "/api/v1/tokens", wish.toString(), "Content-Type", "application/json");
            if (answer.statusCode() != 201) {
                throw new BenchException("%s gets no token: %s".formatted(email, answer.body()));
            }
            return "Bearer " + json(answer.body()).getString("token");
        } catch (IOException e) {
            throw new BenchException("No token: " + e.getMessage(), e);
        }
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
