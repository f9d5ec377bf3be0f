package org.interlace.text;

import java.util.Locale;
import java.util.Map;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.text.domain.Isolation;
import org.interlace.text.domain.Moments;

/** Writes for one reader, whose names were looked up beforehand. */
public final class Pen {

    private static final MessageKey SOMEBODY = MessageKey.parse("text.somebody");
    private static final MessageKey MOMENT = MessageKey.parse("text.moment");

    private final Messages messages;
    private final Moments moments;
    private final Locale language;
    private final Map<MemberId, String> names;

    Pen(Messages messages, Moments moments, Locale language, Map<MemberId, String> names) {
        this.messages = messages;
        this.moments = moments;
        this.language = language;
        this.names = Map.copyOf(names);
    }

    /** The reader's language. */
    public Locale language() {
        return language;
    }

    /** A sentence. */
    public String write(Sentence sentence) {
        return messages.say(
                language,
                sentence.key(),
                sentence.values().stream().map(this::argument).toArray());
    }

    /** Numbers stay numbers, for plurals. */
    private Object argument(Value value) {
        return value instanceof Value.Count count ? (Object) count.number() : write(value);
    }

    /** A value by itself. */
    public String write(Value value) {
        if (value instanceof Value.Person person) {
            var name = names.get(person.member());
            return name == null ? say(SOMEBODY) : Isolation.of(name, language);
        }
        if (value instanceof Value.Moment moment) {
            return say(MOMENT, moments.day(moment.at(), language), moments.hour(moment.at(), language));
        }
        if (value instanceof Value.Word word) {
            return say(word.key());
        }
        if (value instanceof Value.Count count) {
            return say(MessageKey.parse("text.count"), count.number());
        }
        return Isolation.of(((Value.Plain) value).text(), language);
    }

    /** A text of a bundle. */
    public String say(MessageKey key, Object... arguments) {
        return messages.say(language, key, arguments);
    }
}
