package org.interlace.tie.web;

import java.util.List;
import java.util.Locale;
import org.interlace.shell.web.Markup;

/**
 * One's own ties as threads from the middle. Only one's own: nobody sees how others are tied, so there is nothing else
 * to draw. The list beside it says the same.
 *
 * @param cards in the order of the list; the picture shows the first ones
 */
record TiePicture(List<NetworkPage.TieCard> cards) implements Markup.Written {

    private static final int MOST = 24;
    private static final int MIDDLE = 180;
    private static final int INNER = 96;
    private static final int OUTER = 150;

    @Override
    public void to(Markup out) {
        out.begin("svg", "network").attribute("viewBox", "0 0 360 360").attribute("aria-hidden", "true");
        int count = Math.min(MOST, cards.size());
        for (int i = 0; i < count; i++) {
            thread(out, i, count);
        }
        out.begin("circle", "me")
                .attribute("cx", text(MIDDLE))
                .attribute("cy", text(MIDDLE))
                .attribute("r", "26")
                .end("circle");
        for (int i = 0; i < count; i++) {
            person(out, cards.get(i), i, count);
        }
        out.end("svg");
    }

    /** Every second one farther out, so that many find room. */
    private static double radius(int i, int count) {
        return count > 8 && i % 2 == 0 ? INNER : OUTER;
    }

    private static double x(int i, int count, double radius) {
        return MIDDLE + radius * Math.sin(2 * Math.PI * i / count);
    }

    private static double y(int i, int count, double radius) {
        return MIDDLE - radius * Math.cos(2 * Math.PI * i / count);
    }

    private static void thread(Markup out, int i, int count) {
        double radius = radius(i, count);
        double bend = radius / 2;
        double turn = i + count * 0.04;
        out.begin("path", "thread")
                .attribute(
                        "d",
                        "M%d %dQ%s %s %s %s"
                                .formatted(
                                        MIDDLE,
                                        MIDDLE,
                                        text(MIDDLE + bend * Math.sin(2 * Math.PI * turn / count)),
                                        text(MIDDLE - bend * Math.cos(2 * Math.PI * turn / count)),
                                        text(x(i, count, radius)),
                                        text(y(i, count, radius))))
                .end("path");
    }

    private static void person(Markup out, NetworkPage.TieCard card, int i, int count) {
        double radius = radius(i, count);
        out.begin("circle", card.monogram().colour())
                .attribute("cx", text(x(i, count, radius)))
                .attribute("cy", text(y(i, count, radius)))
                .attribute("r", "17")
                .end("circle");
        out.begin("text")
                .attribute("x", text(x(i, count, radius)))
                .attribute("y", text(y(i, count, radius) + 5))
                .text(card.monogram().letters())
                .end("text");
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
