package org.interlace.calendar.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A property as it stands in a file.
 *
 * @param line where it begins; the first is 1
 * @param name in capitals; empty if the line is none
 * @param parameters the first value of each, the names in capitals
 */
record ContentLine(int line, String name, Map<String, String> parameters, String value) {

    private static final int LONGEST_NAME = 64;

    /** Copies the map. */
    ContentLine {
        parameters = Map.copyOf(parameters);
    }

    /** A parameter's value; empty if it is not there. */
    String parameter(String key) {
        return Objects.requireNonNull(parameters.getOrDefault(key, ""));
    }

    /** @param text unfolded */
    static ContentLine of(int line, String text) {
        return new Scan(line, text).read();
    }

    /** Goes through a line once. */
    private static final class Scan {

        private final int line;
        private final String text;
        private final Map<String, String> parameters = new HashMap<>();
        private int at;

        Scan(int line, String text) {
            this.line = line;
            this.text = text;
        }

        ContentLine read() {
            var name = until(":;").strip().toUpperCase(Locale.ROOT);
            while (here(';')) {
                at++;
                parameter();
            }
            return here(':') && isName(name)
                    ? new ContentLine(line, name, parameters, text.substring(at + 1))
                    : new ContentLine(line, "", Map.of(), "");
        }

        private void parameter() {
            var key = until("=;:").strip().toUpperCase(Locale.ROOT);
            if (!here('=')) {
                return;
            }
            at++;
            parameters.putIfAbsent(key, value());
            while (here(',')) {
                at++;
                value();
            }
        }

        private String value() {
            int closing = here('"') ? text.indexOf('"', at + 1) : -1;
            if (closing < 0) {
                return until(",;:").strip();
            }
            var quoted = text.substring(at + 1, closing);
            at = closing + 1;
            until(",;:");
            return quoted.strip();
        }

        private boolean here(char letter) {
            return at < text.length() && text.charAt(at) == letter;
        }

        private String until(String ends) {
            int start = at;
            while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at);
        }

        private static boolean isName(String name) {
            return !name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && name.chars()
                            .allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_');
        }
    }
}
