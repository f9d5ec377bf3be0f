package org.interlace.calendar.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Texts as they stand in files and as they are read (RFC 5545, 3.3.11). */
final class Plain {

    private static final int MOST_PARTS = 50;

    private Plain() {}

    /** What a file's text says, without letters that nobody sees. */
    static String read(String text) {
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\\' && at + 1 < text.length()) {
                at++;
                plain.append(unescaped(text.charAt(at)));
            } else {
                plain.append(letter);
            }
        }
        return clean(plain).strip();
    }

    private static String unescaped(char letter) {
        return switch (letter) {
            case 'n', 'N' -> "\n";
            case '\\', ';', ',', ':', '"' -> String.valueOf(letter);
            default -> "\\" + letter;
        };
    }

    /** Parts between commas, each once, the first fifty. */
    static List<String> readList(List<String> texts) {
        var parts = new LinkedHashSet<String>();
        for (var text : texts) {
            split(text).forEach(part -> parts.add(oneLine(read(part))));
        }
        parts.remove("");
        return parts.stream().limit(MOST_PARTS).toList();
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == ',') {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s++", " ").strip();
    }

    /** As it stands in a file. */
    static String write(CharSequence text) {
        var clean = clean(text);
        var written = new StringBuilder(clean.length() + 16);
        for (int at = 0; at < clean.length(); at++) {
            char letter = clean.charAt(at);
            switch (letter) {
                case '\n' -> written.append("\\n");
                case '\\', ';', ',' -> written.append('\\').append(letter);
                default -> written.append(letter);
            }
        }
        return written.toString();
    }

    /** Without control characters, with line feeds between lines and nothing that UTF-8 cannot hold. */
    private static String clean(CharSequence text) {
        var clean = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean pair = Character.isHighSurrogate(letter)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (pair) {
                clean.append(letter).append(text.charAt(++at));
            } else if (letter == '\r' || letter == '\n' || letter == '\u2028' || letter == '\u2029') {
                boolean both = letter == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
                at += both ? 1 : 0;
                clean.append('\n');
            } else if (letter == '\t') {
                clean.append(' ');
            } else if (!Character.isISOControl(letter) && !Character.isSurrogate(letter)) {
                clean.append(letter);
            }
        }
        return clean.toString();
    }
}
