package org.interlace.calendar.domain;

/** The lines of a file that is written: CRLF behind each, folded at 75 octets, never within a letter. */
final class FoldedLines {

    private static final int WIDTH = 75;

    private final StringBuilder file = new StringBuilder(4_096);

    /** A property with parameters, if any, behind its name. */
    void line(String name, String value) {
        int octets = 0;
        var line = name + ":" + value;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            at += Character.charCount(letter);
            if (!Character.isISOControl(letter)) {
                octets += octets(letter);
                if (octets > WIDTH) {
                    file.append("\r\n ");
                    octets = 1 + octets(letter);
                }
                file.appendCodePoint(letter);
            }
        }
        file.append("\r\n");
    }

    /** A property with a text that people read; none if there is nothing to read. */
    void text(String name, String text) {
        var written = Plain.write(text);
        if (!written.isBlank()) {
            line(name, written);
        }
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
