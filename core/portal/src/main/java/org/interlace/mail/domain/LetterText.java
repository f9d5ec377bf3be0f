package org.interlace.mail.domain;

import java.util.Locale;
import java.util.stream.Collectors;

/** A letter as plain text: nothing is lost without HTML. */
public final class LetterText {

    private LetterText() {}

    /** The whole body. */
    public static String of(Letter letter) {
        return letter.parts().stream()
                        .map(part -> part(part, letter.language()))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private static String part(Letter.Part part, Locale language) {
        if (part instanceof Letter.Paragraph paragraph) {
            return paragraph.text();
        }
        if (part instanceof Letter.Facts facts) {
            return facts.lines().stream()
                    .map(line -> line.label() + colon(language) + line.value())
                    .collect(Collectors.joining("\n"));
        }
        if (part instanceof Letter.Button button) {
            return button.label() + colon(language).stripTrailing() + "\n" + button.address();
        }
        if (part instanceof Letter.Link link) {
            return link.label() + colon(language).stripTrailing() + "\n" + link.address();
        }
        return "--";
    }

    /** French keeps a space before it. */
    static String colon(Locale language) {
        return language.getLanguage().equals("fr") ? "\u00a0: " : ": ";
    }
}
