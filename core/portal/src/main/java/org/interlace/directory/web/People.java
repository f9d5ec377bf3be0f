package org.interlace.directory.web;

import java.util.List;
import org.interlace.shell.web.Markup;

/** People as cards. */
record People(List<PersonCard> cards) implements Markup.Written {

    @Override
    public void to(Markup out) {
        out.begin("ul", "cards people");
        for (var person : cards) {
            out.begin("li", "card person")
                    .portrait(person.getPortrait(), "", person.getMonogram(), "")
                    .begin("div");
            name(out, person);
            whereabouts(out, person);
            skills(out, person);
            out.hole(person.getId());
            out.end("div").end("li").text("\n");
        }
        out.end("ul");
    }

    private static void name(Markup out, PersonCard person) {
        out.begin("h3").begin("a").attribute("href", "/members/" + person.getHandle());
        out.whole("bdi", person.getName()).end("a").end("h3");
        var headline = person.getHeadline();
        if (headline != null && !headline.isEmpty()) {
            out.begin("p").begin("bdi").attribute("lang", person.getLanguage());
            out.text(headline).end("bdi").end("p");
        }
        if (!person.getKinds().isEmpty()) {
            out.begin("p", "kinds").text(person.getKindsLine()).end("p");
        }
    }

    private static void whereabouts(Markup out, PersonCard person) {
        var place = person.getPlace();
        if (person.getLanguages().isEmpty() && place == null) {
            return;
        }
        out.begin("ul", "meta");
        if (!person.getLanguages().isEmpty()) {
            fact(out, "language", "directory.card.languages", person.getSpoken());
        }
        if (place != null) {
            fact(out, "place", "directory.card.place", place);
        }
        out.end("ul");
    }

    private static void fact(Markup out, String icon, String label, String text) {
        out.begin("li").icon(icon).heard(out.say(label) + " ").text(text).end("li");
    }

    private static void skills(Markup out, PersonCard person) {
        if (person.getSkills().isEmpty()) {
            return;
        }
        out.begin("ul", "tags").attribute("aria-label", out.say("directory.card.skills"));
        person.getSkills().forEach(skill -> out.whole("li", skill).text(" "));
        out.end("ul");
    }
}
