package org.interlace.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code wrk}: eight connections that ask as fast as they are answered. */
final class Wrk {

    private static final int CONNECTIONS = 8;
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern BAD = Pattern.compile("bad: (\\d+)");
    private static final Pattern ERRORS =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");
    private static final String SCRIPT = """
            local paths = { %s }
            local at, threads = 0, {}
            bad = 0
            function setup(thread) table.insert(threads, thread) end
            function request()
              at = at %% #paths + 1
              return wrk.format("GET", paths[at], { Cookie = "%s", ["Accept-Encoding"] = "gzip" })
            end
            function response(status, headers, body)
              if status ~= 200 or #body < %d then bad = bad + 1 end
            end
            function done()
              local sum = 0
              for _, thread in ipairs(threads) do sum = sum + thread:get("bad") end
              io.write("bad: " .. sum .. "\\n")
            end
            """;

    private final String address;
    private final Path script;

    /**
     * Prepares to ask these paths in turn.
     *
     * @param cookie the session; empty for a visitor
     * @param least bytes of the shortest good answer, packed
     */
    Wrk(String address, Path script, List<String> paths, String cookie, int least) {
        this.address = address;
        this.script = Folders.write(
                script,
                SCRIPT.formatted(
                        paths.stream().map(path -> '"' + path + '"').collect(Collectors.joining(", ")), cookie, least));
    }

    /** Asks for that long, and answers how many requests were answered; all of them with 200 and whole. */
    long run(int seconds) {
        var line = List.of(
                "wrk",
                "-t1",
                "-c" + CONNECTIONS,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                address);
        var text = Distribution.call(line, "").orFail("wrk").text();
        var errors = ERRORS.matcher(text);
        if (number(BAD, text) > 0 || errors.find()) {
            throw new BenchException("Some answers were not 200, or too short to be whole:\n" + text);
        }
        return number(REQUESTS, text);
    }

    private static long number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new BenchException("wrk said something unexpected:\n" + text);
        }
        return Long.parseLong(found.group(1));
    }
}
