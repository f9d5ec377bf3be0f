package org.interlace.member.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** Writes what was typed as the merge patch that a program would send. */
final class FormPatch {

    /** Before the key of a field that the operator defined. */
    static final String DEFINED = "fields.";

    private final Typed typed;
    private final JsonObjectBuilder patch = Json.createObjectBuilder();
    private final JsonObjectBuilder audiences = Json.createObjectBuilder();
    private final JsonObjectBuilder fields = Json.createObjectBuilder();
    private boolean someAudience;
    private boolean someField;

    private FormPatch(Typed typed) {
        this.typed = typed;
    }

    static JsonObject of(List<Input> inputs, Typed typed) {
        var form = new FormPatch(typed);
        inputs.forEach(form::add);
        if (form.someAudience) {
            form.patch.add("audiences", form.audiences);
        }
        if (form.someField) {
            form.patch.add("fields", form.fields);
        }
        return form.patch.build();
    }

    private void add(Input input) {
        if (input.name().startsWith(DEFINED)) {
            addDefined(input);
            return;
        }
        patch.add(input.name(), value(input));
        if (input.audience() != null) {
            audiences.add(input.name(), typed.audience(input, input.audience()));
            someAudience = true;
        }
    }

    private void addDefined(Input input) {
        var answer = Json.createObjectBuilder().add("answer", Json.createArrayBuilder(typed.now(input)));
        if (input.audience() != null) {
            answer.add("audience", typed.audience(input, input.audience()));
        }
        fields.add(input.name().substring(DEFINED.length()), answer);
        someField = true;
    }

    private JsonValue value(Input input) {
        var now = typed.now(input);
        return switch (input.shape()) {
            case LEVELS -> levels(input, now);
            case BOXES, TICKS -> Json.createArrayBuilder(now).build();
            default -> now.isEmpty() ? JsonValue.NULL : Json.createValue(now.get(0));
        };
    }

    /** What is no longer ticked is named too, as a merge patch wants it. */
    private static JsonValue levels(Input input, List<String> now) {
        var levels = Json.createObjectBuilder();
        input.stored().forEach(one -> levels.addNull(one.substring(0, one.indexOf(':'))));
        now.forEach(one -> {
            int colon = one.indexOf(':');
            levels.add(one.substring(0, colon), one.substring(colon + 1));
        });
        return levels.build();
    }
}
