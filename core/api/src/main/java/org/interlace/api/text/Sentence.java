package org.interlace.api.text;

import java.util.List;
import org.interlace.api.message.MessageKey;

/**
 * A text of a bundle with the values for {@code {0}}, {@code {1}} …, kept unwritten until somebody reads it.
 *
 * <pre>{@code
 * Sentence.of(MessageKey.parse("member.tie.proposed"), new Value.Person(asker));
 * }</pre>
 */
public record Sentence(MessageKey key, List<Value> values) {

    /** Copies the list. */
    public Sentence {
        values = List.copyOf(values);
    }

    /** One with these values. */
    public static Sentence of(MessageKey key, Value... values) {
        return new Sentence(key, List.of(values));
    }
}
