package org.interlace.mail.domain;

import java.util.regex.Pattern;

/**
 * What a mail server said no with.
 *
 * @param code its number and, if it said one, the finer one: {@code 550 5.1.1}; never its words, which may hold an address
 */
public record Refusal(String code) {

    private static final Pattern SHAPE =
            Pattern.compile("\\s*([245]\\d\\d)(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?.*", Pattern.DOTALL);

    /** Reads an answer; something that is no answer becomes {@code none}, which is tried again. */
    public static Refusal of(String answer) {
        var found = SHAPE.matcher(answer);
        if (!found.matches()) {
            return new Refusal("none");
        }
        return new Refusal(found.group(2) == null ? found.group(1) : found.group(1) + " " + found.group(2));
    }

    /** Whether trying again is of no use. */
    public boolean forGood() {
        return code.startsWith("5");
    }
}
