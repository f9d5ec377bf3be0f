package org.interlace.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Writer;

/** What a command says: lines, how far it is, and at last its exit code; one line of JSON each. */
public final class Output {

    private static final long BETWEEN_PROGRESS_NANOS = 200_000_000L;

    private final Writer out;
    private long said = System.nanoTime() - BETWEEN_PROGRESS_NANOS;

    Output(Writer out) {
        this.out = out;
    }

    /** Says one line. */
    public void line(String text) {
        send(Json.createObjectBuilder().add("line", text).build());
    }

    /** Says how far the command is, a few times a second at most. */
    public void progress(String what, long done, long total) {
        long now = System.nanoTime();
        if (done < total && now - said < BETWEEN_PROGRESS_NANOS) {
            return;
        }
        said = now;
        send(Json.createObjectBuilder()
                .add("progress", what)
                .add("done", done)
                .add("total", total)
                .build());
    }

    /** Ends well, or not so well. */
    void exit(int code) {
        send(Json.createObjectBuilder().add("exit", code).build());
    }

    /** Ends with a complaint. */
    void fail(String error) {
        send(Json.createObjectBuilder()
                .add("exit", 1)
                .add("error", error.lines().findFirst().orElse("It failed"))
                .build());
    }

    /** Fails once the caller has gone, so that nothing goes on that nobody waits for. */
    private synchronized void send(JsonObject reply) {
        try {
            out.write(reply.toString());
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new CallerGone(e);
        }
    }
}
