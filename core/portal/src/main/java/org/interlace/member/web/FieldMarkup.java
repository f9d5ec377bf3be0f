package org.interlace.member.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.interlace.member.domain.Audience;
import org.interlace.member.domain.FieldDefinition;
import org.interlace.shell.Languages;
import org.interlace.shell.web.Markup;
import org.interlace.vocabulary.TermKind;
import org.interlace.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The form in which the operator defines a field. */
record FieldMarkup(FieldDefinition field, Languages languages, Vocabulary vocabulary, Locale language)
        implements Markup.Written {

    @Override
    public void to(Markup out) {
        texts(out, "label", field.texts().labels());
        texts(out, "purpose", field.texts().purposes());
        if (field.kind().chosen()) {
            choices(out);
        }
        kinds(out);
        maximum(out);
        out.begin("fieldset", "field")
                .whole("legend", out.say("member.fields.rules"))
                .begin("div", "choices");
        box(out, "on", "on", out.say("member.fields.rules.on"), field.on(), false);
        if (field.kind().wordy()) {
            box(
                    out,
                    "searchable",
                    "on",
                    out.say("member.fields.rules.searchable"),
                    field.searchable(),
                    field.dangerous());
        }
        box(out, "dangerous", "on", out.say("member.fields.rules.dangerous"), field.dangerous(), field.dangerous());
        out.end("div").end("fieldset");
        out.begin("div", "field").begin("label").attribute("for", "position").text(out.say("member.fields.position"));
        out.end("label").begin("input").attribute("id", "position").attribute("name", "position");
        out.attribute("inputmode", "numeric").attribute("class", "short").attribute("value", "" + field.position());
        out.end("input").end("div");
    }

    private void texts(Markup out, String name, Map<String, String> texts) {
        out.begin("fieldset", "field").whole("legend", out.say("member.fields." + name));
        out.begin("p", "hint").text(out.say("member.fields." + name + ".hint")).end("p");
        for (var one : languages.offered()) {
            var code = one.getLanguage();
            text(out, name + "." + code, languages.name(one), code, texts.get(code));
        }
        out.end("fieldset");
    }

    private static void text(Markup out, String name, String label, String language, @Nullable String value) {
        out.begin("label", "label")
                .attribute("for", name)
                .attribute("lang", language)
                .text(label);
        if (value == null) {
            out.begin("span", "optional")
                    .text(" · " + out.say("member.fields.missing"))
                    .end("span");
        }
        out.end("label")
                .begin("input")
                .attribute("id", name)
                .attribute("name", name)
                .attribute("type", "text");
        out.attribute("lang", language).attribute("dir", "auto").attribute("value", value == null ? "" : value);
        out.end("input");
    }

    private void choices(Markup out) {
        int number = 1;
        for (var choice : field.texts().choices()) {
            choice(out, number++, choice.key(), choice.labels());
        }
        for (int i = 1; i <= FieldForm.NEW_CHOICES; i++) {
            choice(out, number++, "new" + i, Map.of());
        }
    }

    private void choice(Markup out, int number, String key, Map<String, String> labels) {
        out.begin("fieldset", "field").whole("legend", out.say("member.fields.choice", number));
        out.begin("input")
                .attribute("type", "hidden")
                .attribute("name", "choice")
                .attribute("value", key)
                .end("input");
        for (var one : languages.offered()) {
            var code = one.getLanguage();
            text(out, "choice." + key + "." + code, languages.name(one), code, labels.get(code));
        }
        out.end("fieldset");
    }

    private void kinds(Markup out) {
        out.begin("fieldset", "field").whole("legend", out.say("member.fields.kinds"));
        out.begin("p", "hint")
                .text(out.say("member.fields.kinds.hint"))
                .end("p")
                .begin("div", "choices");
        vocabulary
                .all(TermKind.KIND)
                .forEach(term -> box(
                        out,
                        "kinds",
                        term.key(),
                        term.label(language),
                        field.kinds().contains(term.key()),
                        false));
        out.end("div").end("fieldset");
    }

    private void maximum(Markup out) {
        out.begin("div", "field").begin("label").attribute("for", "maximum").text(out.say("member.fields.maximum"));
        out.end("label").begin("select").attribute("id", "maximum").attribute("name", "maximum");
        Arrays.stream(Audience.values())
                .filter(one -> !field.dangerous() || one.compareTo(Audience.TIES) <= 0)
                .forEach(one -> out.begin("option")
                        .attribute("value", one.word())
                        .attribute("selected", one == field.maximum() ? "selected" : null)
                        .text(out.say("member.audience." + one.word()))
                        .end("option"));
        out.end("select").end("div");
    }

    private static void box(Markup out, String name, String value, String label, boolean checked, boolean fixed) {
        var id = name + "-" + value;
        out.begin("div", "choice").begin("input").attribute("type", "checkbox").attribute("id", id);
        out.attribute("name", name).attribute("value", value).attribute("checked", checked ? "checked" : null);
        out.attribute("disabled", fixed ? "disabled" : null).end("input");
        out.begin("label").attribute("for", id).text(label).end("label").end("div");
    }
}
