package org.interlace.member;

import static org.interlace.member.PatchValues.bad;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.interlace.api.problem.PortalException;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.FieldDefinition;
import org.interlace.member.domain.FieldValue;

/**
 * Changes the answers to fields that the operator defined: {@code {"looking-for": {"answer": ["…"], "audience":
 * "ties"}}}; null or an empty list takes an answer away, what is not named stays.
 */
final class FieldEdit {

    private final Collection<FieldDefinition> definitions;
    private final Collection<String> kinds;

    FieldEdit(Collection<FieldDefinition> definitions, Collection<String> kinds) {
        this.definitions = definitions;
        this.kinds = kinds;
    }

    List<FieldValue> apply(List<FieldValue> before, String key, JsonValue patch) {
        var name = "fields." + key;
        var field = definitions.stream()
                .filter(one -> one.key().equals(key) && one.askedOf(kinds))
                .findFirst()
                .orElseThrow(() -> new PortalException(MemberProblem.UNKNOWN_FIELD, name));
        var after = new ArrayList<>(before);
        var known = before.stream()
                .filter(value -> value.field().id().equals(field.id()))
                .findFirst();
        after.removeIf(value -> value.field().id().equals(field.id()));
        if (patch == JsonValue.NULL) {
            return after;
        }
        if (!(patch instanceof JsonObject named)) {
            throw bad(name);
        }
        var answer = known.map(FieldValue::answer).orElse(List.of());
        var audience = known.map(FieldValue::chosen).orElse(Audience.ME);
        for (var entry : named.entrySet()) {
            switch (entry.getKey()) {
                case "answer" -> answer = answer(name, entry.getValue());
                case "audience" -> audience = PatchValues.audience(name, entry.getValue(), field.maximum());
                default -> throw new PortalException(MemberProblem.UNKNOWN_FIELD, name + "." + entry.getKey());
            }
        }
        if (!answer.isEmpty()) {
            if (!field.fits(answer)) {
                throw bad(name);
            }
            after.add(new FieldValue(field, answer, audience));
        }
        return after;
    }

    private static List<String> answer(String name, JsonValue value) {
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (!(value instanceof JsonArray many) || many.size() > 100) {
            throw bad(name);
        }
        var answer = new ArrayList<String>();
        for (var one : many) {
            var text = PatchValues.text(name, one, PatchValues.LONGEST_TEXT);
            if (text == null) {
                throw bad(name);
            }
            if (!text.isBlank()) {
                answer.add(text.strip());
            }
        }
        return answer;
    }
}
