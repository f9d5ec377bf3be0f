package org.interlace.api.text;

import java.time.Instant;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;

/**
 * One value of a {@link Sentence}. It is kept as it is and written out only for a reader, so that a person who left or
 * hid is not named by what was kept before.
 */
public sealed interface Value {

    /** A person's name, as the reader may see it; "somebody" when the reader may not. */
    record Person(MemberId member) implements Value {}

    /** A day and an hour, in words and in the portal's time zone. */
    record Moment(Instant at) implements Value {}

    /** A word of a bundle, in the reader's language. */
    record Word(MessageKey key) implements Value {}

    /** A whole number, for plurals. */
    record Count(long number) implements Value {}

    /** A text as it is, such as a title. Never a person's name, address or message: those stay where they are kept. */
    record Plain(String text) implements Value {}
}
