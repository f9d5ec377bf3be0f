package org.interlace.text.store;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;

/** Sentences as JSON: the key and the values, people as ids. */
public final class SentenceJson {

    // asked for once: each look-up of the provider reads files
    private static final JsonProvider JSON = JsonProvider.provider();

    private SentenceJson() {}

    /** A sentence, for a column. */
    public static String write(Sentence sentence) {
        return object(sentence).build().toString();
    }

    /** A sentence, as part of something. */
    public static JsonObjectBuilder object(Sentence sentence) {
        var values = JSON.createArrayBuilder();
        sentence.values().forEach(value -> values.add(value(value)));
        return JSON.createObjectBuilder().add("key", sentence.key().toString()).add("values", values);
    }

    /** A value. */
    public static JsonObjectBuilder value(Value value) {
        var written = JSON.createObjectBuilder();
        if (value instanceof Value.Person person) {
            return written.add("person", person.member().toString());
        }
        if (value instanceof Value.Moment moment) {
            return written.add("moment", moment.at().toString());
        }
        if (value instanceof Value.Word word) {
            return written.add("word", word.key().toString());
        }
        if (value instanceof Value.Count count) {
            return written.add("count", count.number());
        }
        return written.add("plain", ((Value.Plain) value).text());
    }

    /** Reads what {@link #write} wrote. */
    public static Sentence read(String text) {
        return read(parse(text));
    }

    /** Reads what {@link #object} wrote. */
    public static Sentence read(JsonObject written) {
        return new Sentence(
                MessageKey.parse(written.getString("key")),
                written.getJsonArray("values").getValuesAs(SentenceJson::readValue));
    }

    /** Reads what {@link #value} wrote. */
    public static Value readValue(JsonObject written) {
        if (written.containsKey("person")) {
            return new Value.Person(MemberId.parse(written.getString("person")));
        }
        if (written.containsKey("moment")) {
            return new Value.Moment(Instant.parse(written.getString("moment")));
        }
        if (written.containsKey("word")) {
            return new Value.Word(MessageKey.parse(written.getString("word")));
        }
        if (written.containsKey("count")) {
            return new Value.Count(written.getJsonNumber("count").longValue());
        }
        return new Value.Plain(written.getString("plain"));
    }

    /** Any object. */
    public static JsonObject parse(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Any list. */
    public static JsonArray parseList(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}
