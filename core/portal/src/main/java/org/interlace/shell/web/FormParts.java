package org.interlace.shell.web;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.util.Objects;
import java.util.Set;
import org.interlace.api.page.Option;
import org.jspecify.annotations.Nullable;

/** Labels, fields, and what is wrong with them, written the same way in every form. */
public final class FormParts {

    private FormParts() {}

    /** One of them. */
    abstract static class Part extends UIComponentBase {

        @Override
        public String getFamily() {
            return "interlace";
        }

        @Override
        public void encodeBegin(FacesContext context) {
            write(new Markup(context), Beans.of(context, Typed.class));
        }

        abstract void write(Markup out, Typed typed);

        @Nullable
        String word(String name) {
            var value = getAttributes().get(name);
            return value == null || value.toString().isEmpty() ? null : value.toString();
        }

        String need(String name) {
            var word = word(name);
            return word == null ? "" : word;
        }
    }

    /** {@code <i:field name="email" label="#{msg['…']}" hint="…" type="email" autocomplete="email" optional="yes"/>}. */
    public static class Field extends Part {

        private static final Set<String> LEFT_TO_RIGHT = Set.of("email", "password", "tel", "url");

        @Override
        void write(Markup out, Typed typed) {
            var name = need("name");
            boolean wrong = typed.wrong(name);
            out.begin("div", wrong ? "field wrong" : "field").begin("label").attribute("for", name);
            out.text(need("label"));
            if (word("optional") != null) {
                out.text(" ")
                        .begin("span", "optional")
                        .text(out.say("shell.form.optional"))
                        .end("span");
            }
            out.end("label");
            var hint = word("hint");
            if (hint != null) {
                out.begin("p", "hint")
                        .attribute("id", name + "-hint")
                        .text(hint)
                        .end("p");
            }
            if (wrong) {
                out.begin("p", "error").attribute("id", name + "-error").icon("warning");
                out.whole("span", typed.faults().getOrDefault(name, "")).end("p");
            }
            input(out, typed, name, described(name, hint != null, wrong));
            out.end("div");
        }

        private static @Nullable String described(String name, boolean hint, boolean wrong) {
            var ids = (hint ? name + "-hint " : "") + (wrong ? name + "-error" : "");
            return ids.isEmpty() ? null : ids.strip();
        }

        private void input(Markup out, Typed typed, String name, @Nullable String described) {
            var type = word("type") == null ? "text" : need("type");
            boolean area = type.equals("area");
            var value = type.equals("password") ? null : typed.or(name, need("value"));
            out.begin(area ? "textarea" : "input").attribute("id", name).attribute("name", name);
            if (!area) {
                out.attribute("type", type).attribute("value", value);
            } else {
                out.attribute("rows", word("rows") == null ? "4" : word("rows"));
            }
            out.attribute("dir", LEFT_TO_RIGHT.contains(type) ? "ltr" : "auto")
                    .attribute("autocomplete", word("autocomplete"))
                    .attribute("inputmode", word("inputmode"))
                    .attribute("maxlength", word("most"))
                    .attribute("required", word("optional") == null ? "required" : null)
                    .attribute("aria-invalid", typed.wrong(name) ? "true" : null)
                    .attribute("aria-describedby", described);
            if (area) {
                out.text(value == null ? "" : value).end("textarea");
            } else {
                out.end("input");
            }
        }
    }

    /**
     * {@code <i:select name="place" label="…" empty="…" options="#{page.places}"/>}: one of many; {@code empty} is what stands
     * there when none is chosen.
     */
    public static class Select extends Part {

        @Override
        void write(Markup out, Typed typed) {
            var name = need("name");
            boolean wrong = typed.wrong(name);
            out.begin("div", wrong ? "field wrong" : "field").begin("label").attribute("for", name);
            out.text(need("label")).end("label");
            if (wrong) {
                out.begin("p", "error").attribute("id", name + "-error").icon("warning");
                out.whole("span", typed.faults().getOrDefault(name, "")).end("p");
            }
            out.begin("select")
                    .attribute("id", name)
                    .attribute("name", name)
                    .attribute("aria-invalid", wrong ? "true" : null)
                    .attribute("aria-describedby", wrong ? name + "-error" : null);
            if (word("empty") != null) {
                out.begin("option").attribute("value", "").text(need("empty")).end("option");
            }
            for (var any : (Iterable<?>) Objects.requireNonNull(getAttributes().get("options"))) {
                var option = (Option) any;
                out.begin("option")
                        .attribute("value", option.value())
                        .attribute("selected", option.chosen() ? "selected" : null)
                        .text(option.label())
                        .end("option");
            }
            out.end("select").end("div");
        }
    }

    /** {@code <i:faults title="#{msg['…']}"/>}: what is wrong, each with a link to its field. */
    public static class Faults extends Part {

        @Override
        void write(Markup out, Typed typed) {
            if (typed.faults().isEmpty()) {
                return;
            }
            out.begin("div", "notice danger")
                    .attribute("role", "alert")
                    .attribute("tabindex", "-1")
                    .attribute("id", "problems")
                    .attribute("aria-labelledby", "problems-title")
                    .icon("warning")
                    .begin("div", "body")
                    .begin("h2")
                    .attribute("id", "problems-title")
                    .text(need("title"))
                    .end("h2")
                    .begin("ul");
            typed.faults().forEach((name, text) -> {
                out.begin("li");
                if (name.isEmpty()) {
                    out.text(text);
                } else {
                    out.begin("a").attribute("href", "#" + name).text(text).end("a");
                }
                out.end("li");
            });
            out.end("ul").end("div").end("div");
        }
    }

    /** {@code <i:tick name="adult" label="…" hint="…"/>}: one box to tick. */
    public static class Tick extends Part {

        @Override
        void write(Markup out, Typed typed) {
            var name = need("name");
            boolean wrong = typed.wrong(name);
            out.begin("div", wrong ? "field wrong" : "field");
            if (wrong) {
                out.begin("p", "error").attribute("id", name + "-error").icon("warning");
                out.whole("span", typed.faults().getOrDefault(name, "")).end("p");
            }
            out.begin("label", "choice")
                    .begin("input")
                    .attribute("type", "checkbox")
                    .attribute("id", name)
                    .attribute("name", name)
                    .attribute("value", "yes")
                    .attribute("checked", typed.ticked(name) ? "checked" : null)
                    .attribute("aria-describedby", wrong ? name + "-error" : null)
                    .end("input")
                    .begin("span")
                    .text(need("label"));
            var hint = word("hint");
            if (hint != null) {
                out.begin("span", "hint").text(hint).end("span");
            }
            out.end("span").end("label").end("div");
        }
    }

    /**
     * {@code <i:pick name="phrases" value="advice" label="…" icon="talk" type="radio" chosen="#{…}"/>}: one of several to
     * pick from, inside {@code fieldset.choices}; without {@code type} any number can be picked.
     */
    public static class Pick extends Part {

        @Override
        void write(Markup out, Typed typed) {
            var type = word("type") == null ? "checkbox" : need("type");
            out.begin("label", "choice")
                    .begin("input")
                    .attribute("type", type)
                    .attribute("name", need("name"))
                    .attribute("value", need("value"))
                    .attribute("checked", Boolean.parseBoolean(word("chosen")) ? "checked" : null)
                    .end("input");
            var icon = word("icon");
            if (icon != null) {
                out.icon(icon);
            }
            out.begin("span").text(need("label"));
            var hint = word("hint");
            if (hint != null) {
                out.begin("span", "hint").text(hint).end("span");
            }
            out.end("span").end("label");
        }
    }
}
