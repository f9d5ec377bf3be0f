package org.interlace.launcher.control;

import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command for the portal, such as {@code graph check}.
 *
 * @param arguments texts by name; a flag is {@code "true"}
 */
public record Order(String command, Map<String, String> arguments) {

    public Order {
        arguments = Map.copyOf(arguments);
    }

    /** An order without arguments. */
    public static Order of(String command) {
        return new Order(command, Map.of());
    }

    /** The same order with one more argument, unless there is no value for it. */
    public Order with(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Order(command, more);
    }

    /** The same order with a flag raised, or left away. */
    public Order with(String name, boolean flag) {
        return with(name, flag ? "true" : null);
    }

    /** One line, without its end. */
    String json() {
        var told = Json.createObjectBuilder();
        arguments.forEach(told::add);
        return Json.createObjectBuilder()
                .add("command", command)
                .add("arguments", told)
                .build()
                .toString();
    }
}
