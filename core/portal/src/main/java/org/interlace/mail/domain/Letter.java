package org.interlace.mail.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A letter in the reader's words, before it is written as plain text and as HTML.
 *
 * @param subject one line
 * @param unsubscribe the address that ends such letters with one click; only news has one
 */
public record Letter(String subject, Locale language, List<Part> parts, Optional<String> unsubscribe) {

    /** Makes the subject one line, and copies the list. */
    public Letter {
        subject = OneLine.of(subject);
        parts = List.copyOf(parts);
    }

    /** A piece of it. */
    public sealed interface Part {}

    /** A paragraph. */
    public record Paragraph(String text) implements Part {}

    /** When, where, who. */
    public record Facts(List<Fact> lines) implements Part {

        /** Copies the list. */
        public Facts {
            lines = List.copyOf(lines);
        }
    }

    /** One line of facts. */
    public record Fact(String label, String value) {}

    /** The one thing to do. */
    public record Button(String label, String address) implements Part {}

    /** Another way to go on. */
    public record Link(String label, String address) implements Part {}

    /** From here on in small letters: why this was sent, and how to have it otherwise. */
    public record SmallPrint() implements Part {}

    /** Whether the language runs from right to left. */
    public boolean rightToLeft() {
        return language.getLanguage().equals("ar");
    }
}
