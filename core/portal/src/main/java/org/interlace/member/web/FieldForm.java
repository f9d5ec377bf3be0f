package org.interlace.member.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.interlace.api.text.Letters;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.FieldDefinition;
import org.interlace.member.domain.FieldTexts;
import org.interlace.shell.Languages;

/** Reads the form of a field's definition. */
final class FieldForm {

    /** Empty rows for choices that are new. */
    static final int NEW_CHOICES = 3;

    private static final int MOST_CHOICES = 60;

    private final FieldDefinition stored;
    private final Function<String, List<String>> values;

    FieldForm(FieldDefinition stored, Function<String, List<String>> values) {
        this.stored = stored;
        this.values = values;
    }

    FieldDefinition read() {
        var wishes = new FieldDefinition.Wishes(
                on("on") ? FieldDefinition.State.ON : FieldDefinition.State.OFF,
                Arrays.stream(Audience.values())
                        .filter(one -> one.word().equals(text("maximum")))
                        .findFirst()
                        .orElse(Audience.ME),
                on("searchable"),
                on("dangerous"));
        var typed = new FieldDefinition(
                stored.id(),
                stored.key(),
                stored.kind(),
                stored.wishes(),
                values.apply("kinds"),
                new FieldTexts(texts("label"), texts("purpose"), choices()),
                number("position", stored.position()),
                number("version", -1));
        return typed.with(wishes);
    }

    private boolean on(String name) {
        return !values.apply(name).isEmpty();
    }

    private String text(String name) {
        var all = values.apply(name);
        return all.isEmpty() ? "" : Letters.plain(all.get(0));
    }

    private int number(String name, int otherwise) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private Map<String, String> texts(String name) {
        var texts = new HashMap<String, String>();
        for (var language : Languages.ALL) {
            var text = text(name + "." + language);
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    /** A choice keeps its key; one without any label is taken away, with a new key comes what is new. */
    private List<FieldTexts.Choice> choices() {
        var choices = new ArrayList<FieldTexts.Choice>();
        Set<String> keys = new HashSet<>();
        for (var key : values.apply("choice")) {
            var labels = texts("choice." + key);
            if (labels.isEmpty() || choices.size() >= MOST_CHOICES) {
                continue;
            }
            boolean known =
                    stored.texts().choices().stream().anyMatch(one -> one.key().equals(key));
            var kept = known ? key : "c" + UUID.randomUUID().toString().substring(0, 8);
            if (keys.add(kept)) {
                choices.add(new FieldTexts.Choice(kept, labels));
            }
        }
        return choices;
    }
}
