package org.interlace.shell;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Problem documents of RFC 9457. */
public final class Problems {

    /** Their media type. */
    public static final String TYPE = "application/problem+json";

    private Problems() {}

    /**
     * One.
     *
     * @param word the problem's own word; its {@code type} is {@code urn:interlace:problem:<word>}
     * @param detail what happened, for people
     */
    public static JsonObject of(int status, String word, String detail) {
        return Json.createObjectBuilder()
                .add("type", "urn:interlace:problem:" + word)
                .add("title", word.replace('-', ' ').replace('.', ' '))
                .add("status", status)
                .add("detail", detail)
                .add("errors", Json.createArrayBuilder())
                .build();
    }

    static void write(HttpServletResponse response, int status, String word, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE);
        response.getOutputStream().write(of(status, word, detail).toString().getBytes(StandardCharsets.UTF_8));
    }
}
