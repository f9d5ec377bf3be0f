package org.interlace.bench;

import java.io.IOException;
import java.net.http.HttpResponse;

/** One member who changes the own headline again and again, each time to a higher number, and remembers what was said. */
final class Editor {

    private static final String WORDS = "edit ";
    private static final long BETWEEN = 20;
    private static final long AFTER_TROUBLE = 200;

    private final Http http;
    private final String bearer;
    private final String path;
    private Thread thread = new Thread();
    private volatile boolean going;
    private volatile int sent;
    private volatile int acknowledged;
    private volatile int refused;
    private String version = "";

    private Editor(Http http, String bearer, String path) {
        this.http = http;
        this.bearer = bearer;
        this.path = path;
    }

    /** Gets a token and sets the first number. */
    static Editor of(Http http, String email, String password) {
        var bearer = http.bearer(email, password);
        var me = Http.json(http.text("/api/v1/me", "Authorization", bearer));
        var editor = new Editor(
                http, bearer, "/api/v1/members/" + me.getJsonObject("member").getString("id"));
        if (!editor.edit()) {
            throw new BenchException("%s cannot change the own profile".formatted(email));
        }
        return editor;
    }

    /** Goes on editing until it is stopped. */
    void start() {
        going = true;
        thread = new Thread(
                () -> {
                    while (going) {
                        Pause.millis(edit() ? BETWEEN : AFTER_TROUBLE);
                    }
                },
                "editor");
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        going = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }

    /** How many edits were answered with 200. */
    int acknowledged() {
        return acknowledged;
    }

    /** How many were answered with anything else, or not at all. */
    int refused() {
        return refused;
    }

    /** Whether the profile shows the last acknowledged edit, or a later one that was sent. */
    boolean isKept() {
        try {
            var shown = shown(http.get(path, "Authorization", bearer));
            return shown >= acknowledged && shown <= sent;
        } catch (IOException e) {
            throw new BenchException("%s cannot be read (%s)".formatted(path, e.getMessage()), e);
        }
    }

    /** Tries one edit; whether it was acknowledged. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread at a time writes, others only read
    boolean edit() {
        try {
            if (version.isEmpty()) {
                version = http.get(path, "Authorization", bearer)
                        .headers()
                        .firstValue("etag")
                        .orElse("");
            }
            return patch();
        } catch (IOException e) {
            version = "";
            refused++;
            return false;
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread at a time writes, others only read
    private boolean patch() throws IOException {
        if (version.isEmpty()) {
            refused++;
            return false;
        }
        int next = ++sent;
        var answer = http.send(
                "PATCH",
                path,
                "{\"headline\":\"%s%d\"}".formatted(WORDS, next),
                "Authorization",
                bearer,
                "Content-Type",
                "application/merge-patch+json",
                "If-Match",
                version);
        boolean good = answer.statusCode() == 200;
        version = good ? answer.headers().firstValue("etag").orElse("") : "";
        acknowledged = good ? next : acknowledged;
        refused += good ? 0 : 1;
        return good;
    }

    private static int shown(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new BenchException("A profile answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        var headline = Http.json(answer.body()).getString("headline", "");
        return headline.startsWith(WORDS) ? Integer.parseInt(headline.substring(WORDS.length())) : -1;
    }
}
