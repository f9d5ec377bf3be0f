package org.interlace.member;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interlace.api.problem.PortalException;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.LanguageSkill;
import org.interlace.member.domain.Letters;
import org.interlace.member.domain.Member;
import org.interlace.vocabulary.Term;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A change of one's own profile as a JSON merge patch (RFC 7396). Only these names are taken; any other is refused, so
 * that nothing else can be assigned: {@code name, latinName, headline, about, language, place, skills, sectors, topics,
 * languages, audiences}.
 */
final class MemberEdit {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 5000;
    private static final int MOST_TERMS = 30;

    private final Vocabulary vocabulary;
    private final Draft draft;

    MemberEdit(Member member, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.draft = new Draft(member);
    }

    Member apply(JsonObject patch) {
        patch.forEach(this::set);
        return draft.member();
    }

    private void set(String name, JsonValue value) {
        switch (name) {
            case "name" -> draft.name = required(name, value);
            case "latinName" -> draft.latinName = line(name, value);
            case "headline" -> draft.headline = line(name, value);
            case "about" -> draft.about = text(name, value, LONGEST_TEXT);
            case "language" -> draft.language = language(value);
            case "place" -> draft.place = place(value);
            case "skills" -> draft.skills = terms(name, TermKind.SKILL, value);
            case "sectors" -> draft.sectors = terms(name, TermKind.SECTOR, value);
            case "topics" -> draft.topics = terms(name, TermKind.TOPIC, value);
            case "languages" -> draft.languages = languages(value);
            case "audiences" -> audiences(value);
            default -> throw new PortalException(MemberProblem.UNKNOWN_FIELD, name);
        }
    }

    private static String required(String name, JsonValue value) {
        var text = line(name, value);
        if (text == null || text.isBlank()) {
            throw bad(name);
        }
        return text.strip();
    }

    private static @Nullable String text(String name, JsonValue value, int longest) {
        if (value == JsonValue.NULL) {
            return null;
        }
        if (!(value instanceof JsonString text)
                || text.getString().length() > longest
                || Letters.broken(text.getString())) {
            throw bad(name);
        }
        return Letters.withoutTurns(text.getString());
    }

    /** Line ends have no place in it. */
    private static @Nullable String line(String name, JsonValue value) {
        var text = text(name, value, LONGEST_LINE);
        if (text != null && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            throw bad(name);
        }
        return text;
    }

    private @Nullable String language(JsonValue value) {
        var code = text("language", value, LONGEST_LINE);
        return code == null ? null : term("language", TermKind.LANGUAGE, code).key();
    }

    private @Nullable UUID place(JsonValue value) {
        var key = text("place", value, LONGEST_LINE);
        return key == null ? null : term("place", TermKind.PLACE, key).id();
    }

    private Term term(String name, TermKind kind, String key) {
        return vocabulary.term(kind, key).orElseThrow(() -> bad(name));
    }

    private List<UUID> terms(String name, TermKind kind, JsonValue value) {
        return strings(name, value).stream()
                .map(key -> term(name, kind, key).id())
                .distinct()
                .toList();
    }

    private static List<String> strings(String name, JsonValue value) {
        if (!(value instanceof JsonArray array) || array.size() > MOST_TERMS) {
            throw bad(name);
        }
        var found = new ArrayList<String>();
        for (var item : array) {
            var text = text(name, item, LONGEST_LINE);
            if (text == null) {
                throw bad(name);
            }
            found.add(text);
        }
        return found;
    }

    private List<LanguageSkill> languages(JsonValue value) {
        return strings("languages", value).stream()
                .distinct()
                .map(code -> new LanguageSkill(
                        term("languages", TermKind.LANGUAGE, code).id(), "good"))
                .toList();
    }

    private void audiences(JsonValue value) {
        if (!(value instanceof JsonObject chosen)) {
            throw bad("audiences");
        }
        chosen.forEach((field, audience) -> {
            try {
                draft.audiences =
                        draft.audiences.with(Field.of(field), Audience.of(((JsonString) audience).getString()));
            } catch (IllegalArgumentException | ClassCastException e) {
                throw bad("audiences." + field);
            }
        });
    }

    private static PortalException bad(String name) {
        return new PortalException(MemberProblem.BAD_FIELD, name);
    }
}
