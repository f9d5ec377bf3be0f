package org.interlace.directory.web;

import java.util.List;
import org.interlace.shell.web.Markup;

/** Values of a filter, each a link that chooses or leaves it. */
record Chips(List<Facet.Value> values) implements Markup.Written {

    @Override
    public void to(Markup out) {
        out.begin("ul", "chips");
        for (var value : values) {
            out.begin("li").begin("a", value.chosen() ? "chip on" : "chip").attribute("href", value.href());
            if (value.chosen()) {
                out.attribute("aria-current", "true").icon("check").text(" ");
            }
            out.text(value.name() + " ").begin("span", "count").text(out.say("directory.number", value.count()));
            out.heard(" " + out.say("directory.people", value.count()));
            out.end("span").end("a").end("li").text("\n");
        }
        out.end("ul");
    }
}
