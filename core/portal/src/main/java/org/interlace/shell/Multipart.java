package org.interlace.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form with files (RFC 7578): the fields, and the bytes of the files. What a browser says about a file, its name
 * and type, is read over: nobody needs it, and nothing may trust it.
 */
final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile(
            "multipart/form-data;.*\\bboundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?:^|;)\\s*name=\"([^\"]{0,100})\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("(?:^|;)\\s*filename\\*?=", Pattern.CASE_INSENSITIVE);
    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};
    private static final int MOST_PARTS = 60;
    private static final int LONGEST_HEAD = 4096;

    private final Map<String, List<String>> fields = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    private Multipart() {}

    /** The boundary that a content type names. */
    static Optional<String> boundary(@Nullable String contentType) {
        var found = BOUNDARY.matcher(contentType == null ? "" : contentType);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    static Multipart read(byte[] body, String boundary) {
        var form = new Multipart();
        var mark = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int at = find(body, ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1), 0);
        for (int part = 0; at >= 0 && part < MOST_PARTS; part++) {
            int start = at + (part == 0 ? mark.length - 2 : mark.length);
            int next = find(body, mark, start);
            if (next < 0) {
                break;
            }
            form.part(body, start, next);
            at = next;
        }
        return form;
    }

    private void part(byte[] body, int start, int end) {
        int headEnd = find(body, HEAD_END, start);
        if (headEnd < 0 || headEnd > end || headEnd - start > LONGEST_HEAD) {
            return;
        }
        var head = new String(body, start, headEnd - start, StandardCharsets.UTF_8);
        var disposition = head.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Disposition:", 0, 20))
                .findFirst()
                .orElse("");
        var name = NAME.matcher(disposition);
        int from = headEnd + HEAD_END.length;
        if (!name.find() || from > end) {
            return;
        }
        if (FILE.matcher(disposition).find()) {
            // a browser sends an empty one where none was chosen
            if (end > from) {
                files.putIfAbsent(name.group(1), Arrays.copyOfRange(body, from, end));
            }
        } else {
            fields.computeIfAbsent(name.group(1), any -> new ArrayList<>())
                    .add(new String(body, from, end - from, StandardCharsets.UTF_8));
        }
    }

    private static int find(byte[] body, byte[] wanted, int from) {
        for (int i = Math.max(0, from); i <= body.length - wanted.length; i++) {
            int same = 0;
            while (same < wanted.length && body[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    /** What was typed, by name. */
    Map<String, List<String>> fields() {
        return fields;
    }

    /** The bytes of each file that was chosen, by the name of its field; of several in one field the first. */
    Map<String, byte[]> files() {
        return files;
    }
}
