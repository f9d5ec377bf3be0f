package org.interlace.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One file of Cypher statements, separated by a semicolon at a line's end.
 *
 * @param version from the file's name, {@code V<version>__<what>.cypher}; versions run in the order of their text
 * @param name the file's name
 * @param text what stands in it
 */
record CypherScript(String version, String name, String text) implements Comparable<CypherScript> {

    private static final Pattern NAME = Pattern.compile("V(\\d{8}_\\d{4})__[a-z0-9_]+\\.cypher");

    static CypherScript of(String name, String text) {
        var match = NAME.matcher(name);
        if (!match.matches()) {
            throw new IllegalArgumentException("'%s' is no V<yyyymmdd_hhmm>__<what>.cypher".formatted(name));
        }
        return new CypherScript(match.group(1), name, text);
    }

    List<String> statements() {
        return Arrays.stream(text.split(";\\s*(\\r?\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Of the text with line ends made equal, so that a checkout on another system changes nothing. */
    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int compareTo(CypherScript other) {
        return version.compareTo(other.version);
    }
}
