package org.interlace.shell.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.interlace.api.page.MenuPlace;
import org.interlace.navigation.Navigation;
import org.interlace.shell.Languages;

/** The entries of menus and of the choice of language, as items of a list. */
final class Links {

    private Links() {}

    /** A menu's; the page that is shown says so. */
    static Markup.Written menu(List<Navigation.Link> links) {
        return out -> links.forEach(link -> out.begin("li")
                .begin("a")
                .attribute("href", link.href())
                .attribute("aria-current", link.current() ? "page" : null)
                .text(link.label())
                .end("a")
                .end("li"));
    }

    /** Lists beside one another. */
    static Markup.Written tabs(List<Navigation.Link> links) {
        return out -> {
            out.begin("nav", "tabs")
                    .attribute("aria-label", out.say("navigation.lists"))
                    .begin("ul");
            menu(links).to(out);
            out.end("ul").end("nav");
        };
    }

    /** The menus of administration, each but the first below its name. */
    static Markup.Written groups(Map<MenuPlace, List<Navigation.Link>> groups) {
        return out -> groups.forEach((place, links) -> {
            if (place != MenuPlace.ADMINISTRATION) {
                out.whole(
                        "h2",
                        out.say("navigation.group."
                                + place.name().replaceFirst("^.*_", "").toLowerCase(Locale.ROOT)));
            }
            out.begin("ul");
            menu(links).to(out);
            out.end("ul");
        });
    }

    /**
     * The languages, each in its own script.
     *
     * @param query of the page that is shown, without {@code lang}
     */
    static Markup.Written languages(Languages languages, String query, Predicate<Locale> current) {
        return out -> languages.offered().forEach(language -> {
            var code = language.getLanguage();
            out.begin("li")
                    .begin("a")
                    .attribute("href", "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + code)
                    .attribute("hreflang", code)
                    .attribute("lang", code)
                    .attribute("aria-current", current.test(language) ? "true" : null)
                    .text(languages.name(language))
                    .end("a")
                    .end("li");
        });
    }
}
