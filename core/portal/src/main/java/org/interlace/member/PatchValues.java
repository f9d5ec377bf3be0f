package org.interlace.member;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.interlace.api.problem.PortalException;
import org.interlace.api.text.Letters;
import org.interlace.member.domain.Audience;
import org.jspecify.annotations.Nullable;

/** Reads the values of a merge patch; whatever does not fit is refused by the name of its field. */
final class PatchValues {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 5000;
    private static final int MOST_TERMS = 30;

    private PatchValues() {}

    static String required(String name, JsonValue value) {
        var text = line(name, value);
        if (text == null || text.isBlank()) {
            throw bad(name);
        }
        return text.strip();
    }

    static @Nullable String text(String name, JsonValue value, int longest) {
        if (value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString text)
                || text.getString().length() > longest
                || Letters.broken(text.getString())) {
            throw bad(name);
        }
        return Letters.withoutTurns(text.getString());
    }

    /** Line ends have no place in it. */
    static @Nullable String line(String name, JsonValue value) {
        var text = text(name, value, LONGEST_LINE);
        if (text != null && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            throw bad(name);
        }
        return text;
    }

    static List<String> strings(String name, JsonValue value) {
        if (!(value instanceof JsonArray array) || array.size() > MOST_TERMS) {
            throw bad(name);
        }
        var found = new ArrayList<String>();
        for (var item : array) {
            var text = text(name, item, LONGEST_LINE);
            if (text == null) {
                throw bad(name);
            }
            found.add(text);
        }
        return found;
    }

    /** An audience, and none beyond a largest one. */
    static Audience audience(String name, JsonValue value, Audience largest) {
        try {
            var wished = Audience.of(((JsonString) value).getString());
            if (wished.compareTo(largest) > 0) {
                throw new PortalException(MemberProblem.AUDIENCE_TOO_LARGE, name);
            }
            return wished;
        } catch (IllegalArgumentException | ClassCastException e) {
            throw bad(name);
        }
    }

    static PortalException bad(String name) {
        return new PortalException(MemberProblem.BAD_FIELD, name);
    }
}
