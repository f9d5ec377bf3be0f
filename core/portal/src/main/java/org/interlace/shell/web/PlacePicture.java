package org.interlace.shell.web;

import java.util.List;
import java.util.Locale;
import org.interlace.api.vocabulary.PlaceMap;

/** Communes as circles, each a link; the list beside it says the same. */
record PlacePicture(PlaceMap map, String label) implements Markup.Written {

    /** How wide a letter is, in units of the map. */
    private static final double LETTER = 6.2;

    private static final double LINE = 12;

    @Override
    public void to(Markup out) {
        out.begin("svg", "cartogram")
                .attribute("viewBox", "0 0 %s %s".formatted(number(map.width()), number(map.height())))
                .attribute("role", "group")
                .attribute("aria-label", label);
        map.circles().forEach(circle -> circle(out, circle));
        out.end("svg");
    }

    private static void circle(Markup out, PlaceMap.Circle place) {
        out.begin("a").attribute("href", place.href());
        out.begin("title").text(place.words()).end("title");
        out.begin("circle")
                .attribute("cx", number(place.x()))
                .attribute("cy", number(place.y()))
                .attribute("r", number(place.radius()))
                .end("circle");
        var lines = lines(place.name(), place.radius());
        double y = place.y() - (lines.size() * LINE) / 2 + LINE * 0.35;
        for (var line : lines) {
            text(out, place.x(), y, line);
            y += LINE;
        }
        text(out, place.x(), y, place.number());
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
