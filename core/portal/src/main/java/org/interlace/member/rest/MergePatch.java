package org.interlace.member.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;

/**
 * Reads the body of a merge patch: one JSON object and nothing behind it. Left to the server, other JSON is answered
 * without a problem document, what stands behind the object is passed over, and a body of many opening brackets
 * overflows the stack.
 */
final class MergePatch {

    private static final int DEEPEST = 8;

    private MergePatch() {}

    static JsonObject read(String body) {
        try {
            judge(body);
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        } catch (JsonException e) {
            throw new BadRequestException(e);
        }
    }

    /** Goes through it once, piece by piece, which needs no stack. */
    private static void judge(String body) {
        try (var parser = Json.createParser(new StringReader(body))) {
            int depth = 0;
            while (parser.hasNext()) {
                depth += switch (parser.next()) {
                    case START_ARRAY, START_OBJECT -> 1;
                    case END_ARRAY, END_OBJECT -> -1;
                    default -> 0;
                };
                if (depth > DEEPEST) {
                    throw new BadRequestException();
                }
            }
        }
    }
}
