package org.interlace.member.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a form brought, as it was typed; nothing when the page is only opened.
 *
 * @param values every value of a name
 * @param posted whether there was a form at all
 */
record Typed(Function<String, List<String>> values, boolean posted) {

    /** Reads from the request. */
    static Typed from(Function<String, List<String>> values) {
        return new Typed(values, !values.apply("version").isEmpty());
    }

    /** Every value of a name. */
    List<String> all(String name) {
        return posted ? Objects.requireNonNullElse(values.apply(name), List.of()) : List.of();
    }

    /** One text; empty when there is none. Browsers end lines with two letters. */
    String text(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0).replace("\r\n", "\n");
    }

    /** The word that is looked for. */
    String search() {
        return text("word");
    }

    /** Whether the button "find" was pressed. */
    boolean finding() {
        return !all("find").isEmpty();
    }

    /** The version of the profile that was on the screen; -1 for anything else. */
    int version() {
        try {
            return Integer.parseInt(text("version"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** What stands in a control now, in the form of {@link Input#stored()}. */
    List<String> now(Input input) {
        if (!posted) {
            return input.stored();
        }
        return switch (input.shape()) {
            case LEVELS ->
                all(input.name()).stream()
                        .map(code -> code + ":" + level(input, code))
                        .toList();
            case BOXES, TICKS -> all(input.name());
            default -> text(input.name()).isBlank() ? List.of() : List.of(text(input.name()));
        };
    }

    /** The level chosen for a language. */
    private String level(Input input, String code) {
        var level = text("level." + code);
        return level.isEmpty()
                ? input.stored().stream()
                        .filter(one -> one.startsWith(code + ":"))
                        .map(one -> one.substring(code.length() + 1))
                        .findFirst()
                        .orElse("good")
                : level;
    }

    /** The audience chosen for a field. */
    String audience(Input input, Input.Choice choice) {
        var chosen = text(input.audienceName());
        return chosen.isEmpty() ? choice.chosen() : chosen;
    }
}
