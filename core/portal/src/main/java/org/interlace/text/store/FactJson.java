package org.interlace.text.store;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;

/** Facts as one column: the label and the value of each. */
public final class FactJson {

    private static final JsonProvider JSON = JsonProvider.provider();
    /** As it is written when there are none. */
    public static final String NONE = "[]";

    private FactJson() {}

    /** For a column. */
    public static String write(List<Notification.Fact> facts) {
        if (facts.isEmpty()) {
            return NONE;
        }
        var list = JSON.createArrayBuilder();
        facts.forEach(fact -> list.add(JSON.createObjectBuilder()
                .add("label", fact.label().toString())
                .add("value", SentenceJson.value(fact.value()))));
        return list.build().toString();
    }

    /** From a column. */
    public static List<Notification.Fact> read(String text) {
        return text.equals(NONE) ? List.of() : SentenceJson.parseList(text).getValuesAs(FactJson::fact);
    }

    private static Notification.Fact fact(JsonObject written) {
        return new Notification.Fact(
                MessageKey.parse(written.getString("label")), SentenceJson.readValue(written.getJsonObject("value")));
    }
}
