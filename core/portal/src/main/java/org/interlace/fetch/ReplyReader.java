package org.interlace.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.interlace.api.problem.PortalException;

/** Reads one answer of HTTP/1.1 (RFC 9112), with a bound on everything. */
final class ReplyReader {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,15}");
    private static final Pattern CHUNK = Pattern.compile("([0-9a-fA-F]{1,8})\\s*(;.*)?");
    private static final int LARGEST_HEAD = 32 << 10;
    private static final int MEBI = 1 << 20;

    private final InputStream in;
    private final int largest;
    private int headLeft = LARGEST_HEAD;

    /** @param largest body, packed and unpacked */
    ReplyReader(InputStream in, int largest) {
        this.in = in;
        this.largest = largest;
    }

    /** The answer; what only announces one is read over. */
    Reply read() throws IOException {
        int status = status();
        var headers = headers();
        while (status < 200) {
            status = status();
            headers = headers();
        }
        var body = status == Reply.OK ? unpacked(body(headers), headers) : new byte[0];
        return new Reply(status, headers, body);
    }

    private int status() throws IOException {
        var found = STATUS.matcher(line());
        if (!found.matches()) {
            throw new ProtocolException("No answer of HTTP/1.1");
        }
        return Integer.parseInt(found.group(1));
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new ProtocolException("A header without a name");
            }
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            var before = headers.put(name, line.substring(colon + 1).strip());
            if (before != null && name.equals("content-length") && !before.equals(headers.get(name))) {
                throw new ProtocolException("Two lengths");
            }
        }
        return headers;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("It ended too early");
            }
            if (--headLeft < 0) {
                throw new PortalException(FetchProblem.TOO_LARGE, largest / MEBI);
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        var coding = headers.get("transfer-encoding");
        if (coding != null) {
            if (!coding.equalsIgnoreCase("chunked")) {
                throw new ProtocolException("An unknown transfer coding");
            }
            return chunks();
        }
        var length = headers.get("content-length");
        if (length == null) {
            return bounded(in);
        }
        if (!LENGTH.matcher(length).matches()) {
            throw new ProtocolException("No length");
        }
        return exactly(Long.parseLong(length));
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            if (size > largest - whole.size()) {
                throw new PortalException(FetchProblem.TOO_LARGE, largest / MEBI);
            }
            whole.write(exactly(size));
            if (!line().isEmpty()) {
                throw new ProtocolException("A chunk without an end");
            }
            headLeft = LARGEST_HEAD;
        }
        return whole.toByteArray();
    }

    private int chunk() throws IOException {
        var size = CHUNK.matcher(line());
        if (!size.matches()) {
            throw new ProtocolException("No chunk");
        }
        return (int) Math.min(Integer.MAX_VALUE, Long.parseLong(size.group(1), 16));
    }

    private byte[] exactly(long length) throws IOException {
        if (length > largest) {
            throw new PortalException(FetchProblem.TOO_LARGE, largest / MEBI);
        }
        var bytes = in.readNBytes((int) length);
        if (bytes.length < length) {
            throw new EOFException("It ended too early");
        }
        return bytes;
    }

    private byte[] bounded(InputStream from) throws IOException {
        var bytes = from.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new PortalException(FetchProblem.TOO_LARGE, largest / MEBI);
        }
        return bytes;
    }

    private byte[] unpacked(byte[] body, Map<String, String> headers) throws IOException {
        var coding = headers.getOrDefault("content-encoding", "identity").toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> bounded(new GZIPInputStream(new ByteArrayInputStream(body)));
            default -> throw new ProtocolException("A coding that was not asked for");
        };
    }
}
