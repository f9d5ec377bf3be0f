package org.interlace.privacy;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of plugins as JSON; what is neither text, number, truth, list nor map is written as its text. */
final class PersonalJson {

    private PersonalJson() {}

    static JsonObjectBuilder object(Map<?, ?> values) {
        var object = Json.createObjectBuilder();
        values.forEach((name, value) -> object.add(String.valueOf(name), value(value)));
        return object;
    }

    static JsonValue value(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Map<?, ?> map) {
            return object(map).build();
        }
        if (value instanceof Collection<?> many) {
            var list = Json.createArrayBuilder();
            many.forEach(one -> list.add(value(one)));
            return list.build();
        }
        return Json.createValue(value.toString());
    }

    private static JsonValue number(Number number) {
        try {
            return Json.createValue(new BigDecimal(number.toString()));
        } catch (NumberFormatException e) {
            return Json.createValue(number.toString()); // not a number, or without end
        }
    }
}
