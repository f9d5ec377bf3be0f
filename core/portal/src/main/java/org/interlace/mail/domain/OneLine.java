package org.interlace.mail.domain;

import java.util.regex.Pattern;

/** Text for the head of a mail: whatever somebody wrote, it stays one line and cannot become a second header. */
public final class OneLine {

    private static final int LONGEST = 200;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern SPACES = Pattern.compile("[ \\t]{2,}");

    private OneLine() {}

    /** The text on one line, at most 200 letters long. */
    public static String of(String text) {
        var line = SPACES.matcher(BREAKS.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
