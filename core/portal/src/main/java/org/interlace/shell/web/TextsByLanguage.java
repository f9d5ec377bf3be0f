package org.interlace.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.interlace.shell.Languages;
import org.jspecify.annotations.Nullable;

/** One text in each language that is offered, to be written. */
@ApplicationScoped
public class TextsByLanguage {

    private final Languages languages;

    @Inject
    TextsByLanguage(Languages languages) {
        this.languages = languages;
    }

    /**
     * A field for each language, called {@code name.fr} and so on.
     *
     * @param texts what stands there, by language
     * @param newer what somebody else saved meanwhile, shown where it differs; absent when nobody did
     */
    public Markup.Written fields(String name, Map<String, String> texts, @Nullable Map<String, String> newer) {
        return out -> languages.offered().forEach(language -> {
            var code = language.getLanguage();
            var text = texts.getOrDefault(code, "");
            field(out, name + "." + code, language, text);
            var fresh = newer == null ? text : newer.getOrDefault(code, "");
            if (!fresh.equals(text)) {
                out.begin("div", "notice warning").icon("clock").begin("div", "body");
                out.begin("p").whole("b", out.say("shell.form.newer")).end("p");
                out.begin("p").attribute("dir", "auto").text(fresh).end("p");
                out.end("div").end("div");
            }
            out.end("div");
        });
    }

    private void field(Markup out, String name, Locale language, String text) {
        var code = language.getLanguage();
        out.begin("div", "field").begin("label").attribute("for", name).attribute("lang", code);
        out.text(languages.name(language)).end("label");
        out.begin("textarea").attribute("id", name).attribute("name", name).attribute("lang", code);
        out.attribute("dir", "auto").text(text).end("textarea");
    }
}
