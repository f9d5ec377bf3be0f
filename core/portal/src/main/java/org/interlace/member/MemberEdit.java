package org.interlace.member;

import static org.interlace.member.PatchValues.LONGEST_LINE;
import static org.interlace.member.PatchValues.LONGEST_TEXT;
import static org.interlace.member.PatchValues.bad;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.interlace.api.problem.PortalException;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.FieldDefinition;
import org.interlace.member.domain.Handle;
import org.interlace.member.domain.Kinds;
import org.interlace.member.domain.LanguageSkill;
import org.interlace.member.domain.Member;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A change of one's own profile as a JSON merge patch (RFC 7396). Only these names are taken; any other is refused, so
 * that nothing else can be assigned: {@code handle, name, latinName, headline, about, language, kinds, place,
 * organisation, skills, sectors, topics, languages, fields, audiences}.
 */
final class MemberEdit {

    private static final Set<String> LEVELS = Set.of("native", "good", "basic");
    private static final int MOST_LANGUAGES = 30;

    private final Member before;
    private final Vocabulary vocabulary;
    private final Function<String, Optional<UUID>> organisations;
    private final Collection<FieldDefinition> definitions;
    private final Draft draft;

    /**
     * @param organisations finds one by its handle
     * @param definitions the fields the operator defined
     */
    MemberEdit(
            Member member,
            Vocabulary vocabulary,
            Function<String, Optional<UUID>> organisations,
            Collection<FieldDefinition> definitions) {
        this.definitions = definitions;
        this.before = member;
        this.vocabulary = vocabulary;
        this.organisations = organisations;
        this.draft = new Draft(member);
    }

    Member apply(JsonObject patch) {
        patch.forEach(this::set);
        return draft.member();
    }

    private void set(String name, JsonValue value) {
        switch (name) {
            case "handle" -> draft.handle = handle(value);
            case "name" -> draft.name = PatchValues.required(name, value);
            case "latinName" -> draft.latinName = PatchValues.line(name, value);
            case "headline" -> draft.headline = PatchValues.line(name, value);
            case "about" -> draft.about = PatchValues.text(name, value, LONGEST_TEXT);
            case "language" -> draft.language = language(value);
            case "kinds" -> draft.kinds = kinds(value);
            case "place" -> draft.place = place(value);
            case "organisation" -> draft.organisation = organisation(value);
            case "skills" -> draft.skills = terms(name, TermKind.SKILL, value);
            case "sectors" -> draft.sectors = terms(name, TermKind.SECTOR, value);
            case "topics" -> draft.topics = terms(name, TermKind.TOPIC, value);
            case "languages" -> draft.languages = languages(value);
            case "fields" -> fields(value);
            case "audiences" -> audiences(value);
            default -> throw new PortalException(MemberProblem.UNKNOWN_FIELD, name);
        }
    }

    /** The one somebody has may stay, whatever the rules say today. */
    private String handle(JsonValue value) {
        var wished = PatchValues.required("handle", value);
        if (!wished.equals(before.handle()) && !Handle.allowed(wished)) {
            throw new PortalException(MemberProblem.BAD_HANDLE, "handle");
        }
        return wished;
    }

    private List<String> kinds(JsonValue value) {
        var wished = PatchValues.strings("kinds", value).stream()
                .map(kind -> term("kinds", TermKind.KIND, kind).key())
                .distinct()
                .toList();
        if (!Kinds.allowed(before.kinds(), wished)) {
            throw bad("kinds");
        }
        return wished;
    }

    private @Nullable String language(JsonValue value) {
        var code = PatchValues.text("language", value, LONGEST_LINE);
        return code == null ? null : term("language", TermKind.LANGUAGE, code).key();
    }

    private @Nullable UUID place(JsonValue value) {
        var key = PatchValues.text("place", value, LONGEST_LINE);
        return key == null ? null : term("place", TermKind.PLACE, key).id();
    }

    private @Nullable UUID organisation(JsonValue value) {
        var handle = PatchValues.text("organisation", value, LONGEST_LINE);
        return handle == null ? null : organisations.apply(handle).orElseThrow(() -> bad("organisation"));
    }

    private Term term(String name, TermKind kind, String key) {
        return vocabulary.term(kind, key).orElseThrow(() -> bad(name));
    }

    private List<UUID> terms(String name, TermKind kind, JsonValue value) {
        return PatchValues.strings(name, value).stream()
                .map(key -> term(name, kind, key).id())
                .distinct()
                .toList();
    }

    /**
     * Languages with a level as an object, {@code {"ar": "native", "en": null}}, which is merged with what is there; or
     * a list of codes, which replaces it and keeps the levels that are known.
     */
    private List<LanguageSkill> languages(JsonValue value) {
        var spoken = new LinkedHashMap<UUID, String>();
        var known = new LinkedHashMap<UUID, String>();
        draft.languages.forEach(skill -> known.put(skill.term(), skill.level()));
        if (value instanceof JsonArray) {
            PatchValues.strings("languages", value).forEach(code -> {
                var term = term("languages", TermKind.LANGUAGE, code).id();
                spoken.put(term, known.getOrDefault(term, "good"));
            });
        } else if (value instanceof JsonObject levels) {
            spoken.putAll(known);
            levels.forEach((code, level) -> setLevel(spoken, code, level));
        } else {
            throw bad("languages");
        }
        if (spoken.size() > MOST_LANGUAGES) {
            throw bad("languages");
        }
        var skills = new ArrayList<LanguageSkill>();
        spoken.forEach((term, level) -> skills.add(new LanguageSkill(term, level)));
        return skills;
    }

    private void setLevel(Map<UUID, String> spoken, String code, JsonValue level) {
        var term = term("languages", TermKind.LANGUAGE, code).id();
        if (level == JsonValue.NULL) {
            spoken.remove(term);
        } else if (level instanceof JsonString text && LEVELS.contains(text.getString())) {
            spoken.put(term, text.getString());
        } else {
            throw bad("languages");
        }
    }

    private void fields(JsonValue value) {
        if (!(value instanceof JsonObject answers)) {
            throw bad("fields");
        }
        var edit = new FieldEdit(definitions, before.kinds());
        answers.forEach((key, answer) -> draft.fields = edit.apply(draft.fields, key, answer));
    }

    private void audiences(JsonValue value) {
        if (!(value instanceof JsonObject chosen)) {
            throw bad("audiences");
        }
        chosen.forEach((word, audience) -> {
            var name = "audiences." + word;
            var field = Field.find(word).orElseThrow(() -> bad(name));
            draft.audiences =
                    draft.audiences.with(field, PatchValues.audience(name, audience, draft.audiences.maximum(field)));
        });
    }
}
