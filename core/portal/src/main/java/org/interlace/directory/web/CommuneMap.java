package org.interlace.directory.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.interlace.directory.domain.Cartogram;
import org.interlace.shell.web.Markup;

/** Communes as circles, each a link to the people who live there; the list below it says the same. */
record CommuneMap(Cartogram cartogram, Map<String, Facet.Value> places) implements Markup.Written {

    /** How wide a letter is, in units of the map. */
    private static final double LETTER = 6.2;

    private static final double LINE = 12;

    @Override
    public void to(Markup out) {
        out.begin("svg", "cartogram")
                .attribute("viewBox", "0 0 %s %s".formatted(number(cartogram.width()), number(cartogram.height())))
                .attribute("role", "group")
                .attribute("aria-label", out.say("directory.map"));
        for (var circle : cartogram.circles()) {
            circle(out, circle, Objects.requireNonNull(places.get(circle.key())));
        }
        out.end("svg");
    }

    private static void circle(Markup out, Cartogram.Circle circle, Facet.Value place) {
        out.begin("a").attribute("href", place.href());
        out.begin("title")
                .text(place.name() + ": " + out.say("directory.people", place.count()))
                .end("title");
        out.begin("circle")
                .attribute("cx", number(circle.x()))
                .attribute("cy", number(circle.y()))
                .attribute("r", number(circle.radius()))
                .end("circle");
        var lines = lines(place.name(), circle.radius());
        double y = circle.y() - (lines.size() * LINE) / 2 + LINE * 0.35;
        for (var line : lines) {
            text(out, circle.x(), y, line);
            y += LINE;
        }
        text(out, circle.x(), y, out.say("directory.number", place.count()));
        out.end("a").text("\n");
    }

    private static void text(Markup out, double x, double y, String text) {
        out.begin("text")
                .attribute("x", number(x))
                .attribute("y", number(y))
                .text(text)
                .end("text");
    }

    /** The name where it has room, in one line or in two; otherwise only the number stands there. */
    private static List<String> lines(String name, double radius) {
        double room = 2 * radius - 4;
        if (name.length() * LETTER <= room) {
            return List.of(name);
        }
        int cut = name.replace('-', ' ').indexOf(' ');
        if (cut > 0 && Math.max(cut + 1, name.length() - cut - 1) * LETTER <= room) {
            return List.of(name.substring(0, cut + 1).strip(), name.substring(cut + 1));
        }
        return List.of();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
