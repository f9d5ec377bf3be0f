package org.interlace.member.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interlace.shell.web.Markup;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form, each with its purpose, its audience and what is wrong with it. What was typed stays; where
 * somebody else saved in between, the newer text stands beside it.
 *
 * @param errors sentences by the name of the field
 * @param newer whether to show what the tables hold by now
 */
record FormMarkup(List<Input> inputs, Typed typed, Map<String, String> errors, boolean newer)
        implements Markup.Written {

    private static final List<String> LEVELS = List.of("native", "good", "basic");

    @Override
    public void to(Markup out) {
        inputs.forEach(input -> one(out, input));
    }

    private void one(Markup out, Input input) {
        var error = errors.get(input.name());
        var group = input.shape().written() ? "div" : "fieldset";
        out.begin(group, error == null ? "field" : "field wrong");
        if (input.shape().written()) {
            out.begin("label")
                    .attribute("for", input.name())
                    .text(input.label())
                    .end("label");
        } else {
            out.whole("legend", input.label());
        }
        out.begin("p", "hint")
                .attribute("id", input.name() + "-hint")
                .text(input.purpose())
                .end("p");
        if (error != null) {
            out.begin("p", "error").attribute("id", input.name() + "-error").icon("warning");
            out.text(" " + error).end("p");
        }
        control(out, input, error);
        newer(out, input);
        audience(out, input);
        out.end(group);
    }

    private void control(Markup out, Input input, @Nullable String error) {
        switch (input.shape()) {
            case TEXT -> {
                out.begin("textarea").attribute("name", input.name()).attribute("dir", "auto");
                described(out, input, error).text(first(input)).end("textarea");
            }
            case CHOICE -> choices(out, input, "radio", true);
            case PICK -> {
                find(out, input);
                choices(out, input, "radio", true);
            }
            case BOXES -> choices(out, input, "checkbox", false);
            case TICKS, LEVELS -> {
                find(out, input);
                choices(out, input, "checkbox", false);
            }
            default -> line(out, input, error);
        }
    }

    private void line(Markup out, Input input, @Nullable String error) {
        out.begin("input").attribute("name", input.name()).attribute("value", first(input));
        switch (input.shape()) {
            case HANDLE, LINK ->
                out.attribute("type", input.shape() == Input.Shape.LINK ? "url" : "text")
                        .attribute("dir", "ltr")
                        .attribute("autocapitalize", "none")
                        .attribute("spellcheck", "false");
            case NUMBER ->
                out.attribute("type", "text").attribute("inputmode", "decimal").attribute("dir", "ltr");
            case DATE -> out.attribute("type", "date").attribute("class", "short");
            default -> out.attribute("type", "text").attribute("dir", "auto").attribute("maxlength", "200");
        }
        described(out, input, error).end("input");
    }

    private static Markup described(Markup out, Input input, @Nullable String error) {
        var hint = input.name() + "-hint";
        return out.attribute("id", input.name())
                .attribute("aria-describedby", error == null ? hint : input.name() + "-error " + hint)
                .attribute("aria-invalid", error == null ? null : "true");
    }

    private String first(Input input) {
        var now = typed.posted() ? List.of(typed.text(input.name())) : input.stored();
        return now.isEmpty() ? "" : now.get(0);
    }

    private void find(Markup out, Input input) {
        var id = input.name() + "-word";
        out.begin("label", "label")
                .attribute("for", id)
                .text(out.say("member.find"))
                .end("label");
        out.begin("div", "bar").begin("input").attribute("id", id).attribute("name", "word");
        out.attribute("type", "search").attribute("dir", "auto").attribute("autocomplete", "off");
        out.attribute("value", typed.search()).end("input");
        out.begin("button", "button quiet")
                .attribute("type", "submit")
                .attribute("name", "find")
                .attribute("value", "1");
        out.icon("search")
                .text(" " + out.say("member.find.button"))
                .end("button")
                .end("div");
        boolean nothing =
                typed.finding() && input.options().stream().allMatch(option -> chosen(input, option.value()) != null);
        out.begin("p", "hint").attribute("role", "status");
        out.text(nothing ? out.say("member.find.nothing") : out.say("member.find.hint"))
                .end("p");
    }

    private void choices(Markup out, Input input, String type, boolean none) {
        out.begin("div", "choices");
        if (none) {
            choice(out, input, type, new Input.Option("", out.say("member.choose.none")));
        }
        input.options().forEach(option -> choice(out, input, type, option));
        out.end("div");
    }

    private void choice(Markup out, Input input, String type, Input.Option option) {
        boolean empty = option.value().isEmpty();
        var chosen = empty ? (typed.now(input).isEmpty() ? "" : null) : chosen(input, option.value());
        out.begin("div", "choice");
        var id = input.name() + "-" + (empty ? "none" : option.value());
        out.begin("input").attribute("type", type).attribute("id", id).attribute("name", input.name());
        out.attribute("value", option.value())
                .attribute("checked", chosen == null ? null : "checked")
                .end("input");
        out.begin("label").attribute("for", id).whole("bdi", option.label()).end("label");
        if (input.shape() == Input.Shape.LEVELS) {
            level(out, option, chosen);
        }
        out.end("div");
    }

    private static void level(Markup out, Input.Option option, @Nullable String chosen) {
        out.begin("select").attribute("name", "level." + option.value());
        out.attribute("aria-label", out.say("member.level.of", option.label()));
        for (var level : LEVELS) {
            boolean on = level.equals(chosen == null ? "good" : chosen);
            out.begin("option").attribute("value", level).attribute("selected", on ? "selected" : null);
            out.text(out.say("member.level." + level)).end("option");
        }
        out.end("select");
    }

    /** The level of a language, or the value itself; null when it is not chosen now. */
    private @Nullable String chosen(Input input, String value) {
        for (var one : typed.now(input)) {
            if (one.equals(value)) {
                return value;
            }
            if (input.shape() == Input.Shape.LEVELS && one.startsWith(value + ":")) {
                return one.substring(value.length() + 1);
            }
        }
        return null;
    }

    private void newer(Markup out, Input input) {
        if (!newer || input.stored().equals(typed.now(input))) {
            return;
        }
        var text = input.stored().stream()
                .map(value -> input.label(value.replaceAll(":(native|good|basic)$", "")))
                .collect(Collectors.joining(" · "));
        out.begin("div", "notice warning").icon("clock").begin("div", "body");
        out.begin("p").whole("b", out.say("shell.form.newer")).end("p");
        out.begin("p")
                .attribute("dir", "auto")
                .text(text.isEmpty() ? out.say("member.newer.empty") : text)
                .end("p");
        out.end("div").end("div");
    }

    private void audience(Markup out, Input input) {
        var choice = input.audience();
        if (choice == null) {
            return;
        }
        var now = typed.audience(input, choice);
        out.begin("div", "audience").begin("label").attribute("for", input.audienceName());
        out.icon("eye").text(" " + out.say("member.audience")).end("label");
        out.begin("select").attribute("id", input.audienceName()).attribute("name", input.audienceName());
        for (var option : choice.options()) {
            boolean on = option.value().equals(now);
            out.begin("option").attribute("value", option.value()).attribute("selected", on ? "selected" : null);
            out.text(option.label()).end("option");
        }
        out.end("select");
        if (newer && !choice.chosen().equals(now)) {
            out.begin("p", "hint").text(out.say("shell.form.newer") + " ");
            out.text(out.say("member.audience." + choice.chosen())).end("p");
        }
        out.end("div");
    }
}
