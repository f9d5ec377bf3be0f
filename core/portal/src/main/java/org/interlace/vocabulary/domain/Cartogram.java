package org.interlace.vocabulary.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places as circles that stand about where they lie and never cover one another; the more people, the larger. After
 * Daniel Dorling, "Area Cartograms: Their Use and Creation" (1996): circles begin at their places, are pushed apart where
 * they overlap, and pulled back a little. The same places give the same picture.
 *
 * @param circles the largest first
 * @param width in the units of the radii
 * @param height in the same
 */
public record Cartogram(List<Circle> circles, double width, double height) {

    /** The width of a phone, so that a unit is about a pixel there. */
    public static final double WIDE = 340;

    /** So large that a finger meets it (WCAG 2.2, 2.5.8: 24 pixels across). */
    static final double SMALLEST = 14;

    static final double LARGEST = 46;

    /** So far from the middle, in degrees of latitude, a place is still on the map; about 165 km. */
    static final double NEAR = 1.5;

    private static final int ROUNDS = 400;
    private static final double PULL = 0.02;
    private static final double BETWEEN = 2;

    /** The part of the picture that circles fill. */
    private static final double FILLED = 0.3;

    /** Copies the list. */
    public Cartogram {
        circles = List.copyOf(circles);
    }

    /**
     * A place with its people.
     *
     * @param lat degrees north
     * @param lon degrees east
     */
    public record Spot(String key, double lat, double lon, long people) {}

    /** A place on the map; x grows to the east, y to the south. */
    public record Circle(String key, double x, double y, double radius) {}

    /** Draws it; places without people and those far from where most people live are left out. */
    public static Cartogram of(List<Spot> spots) {
        var near = near(spots);
        if (near.isEmpty()) {
            return new Cartogram(List.of(), WIDE, 0);
        }
        var circles = begin(near);
        for (int round = 0; round < ROUNDS; round++) {
            circles.forEach(Moving::pull);
            push(circles);
        }
        for (int round = 0; round < ROUNDS && push(circles); round++) {
            // until nothing overlaps
        }
        return drawn(circles);
    }

    private static List<Spot> near(List<Spot> spots) {
        var inhabited = spots.stream()
                .filter(spot -> spot.people > 0)
                .sorted(Comparator.comparingLong(Spot::people).reversed().thenComparing(Spot::key))
                .toList();
        if (inhabited.isEmpty()) {
            return inhabited;
        }
        var middle = inhabited.get(0);
        double narrow = Math.cos(Math.toRadians(middle.lat));
        return inhabited.stream()
                .filter(spot -> Math.hypot(spot.lat - middle.lat, (spot.lon - middle.lon) * narrow) <= NEAR)
                .toList();
    }

    private static List<Moving> begin(List<Spot> spots) {
        double narrow = Math.cos(Math.toRadians(spots.get(0).lat));
        double west = spots.stream().mapToDouble(Spot::lon).min().orElse(0);
        double east = spots.stream().mapToDouble(Spot::lon).max().orElse(0);
        double north = spots.stream().mapToDouble(Spot::lat).max().orElse(0);
        double scale = (WIDE - 2 * LARGEST) / Math.max(0.1, (east - west) * narrow);
        double people = (double) spots.stream().mapToLong(Spot::people).sum();
        double unit = Math.sqrt(FILLED * WIDE * WIDE / Math.PI / people);
        var circles = new ArrayList<Moving>();
        for (var spot : spots) {
            double radius = Math.max(SMALLEST, Math.min(LARGEST, unit * Math.sqrt((double) spot.people)));
            circles.add(new Moving(
                    spot.key, (spot.lon - west) * narrow * scale, (north - spot.lat) * scale, radius, circles.size()));
        }
        return circles;
    }

    /** Pushes apart what overlaps; whether something did. */
    private static boolean push(List<Moving> circles) {
        boolean moved = false;
        for (int i = 0; i < circles.size(); i++) {
            for (int j = i + 1; j < circles.size(); j++) {
                moved |= circles.get(i).push(circles.get(j));
            }
        }
        return moved;
    }

    private static Cartogram drawn(List<Moving> circles) {
        double left =
                circles.stream().mapToDouble(one -> one.x - one.radius).min().orElse(0) - BETWEEN;
        double top =
                circles.stream().mapToDouble(one -> one.y - one.radius).min().orElse(0) - BETWEEN;
        double right =
                circles.stream().mapToDouble(one -> one.x + one.radius).max().orElse(0) + BETWEEN;
        double bottom =
                circles.stream().mapToDouble(one -> one.y + one.radius).max().orElse(0) + BETWEEN;
        return new Cartogram(
                circles.stream()
                        .map(one -> new Circle(one.key, one.x - left, one.y - top, one.radius))
                        .toList(),
                right - left,
                bottom - top);
    }

    /** A circle on its way. */
    private static final class Moving {

        private final String key;
        private final double homeX;
        private final double homeY;
        private final double radius;
        private final int number;
        private double x;
        private double y;

        Moving(String key, double x, double y, double radius, int number) {
            this.key = key;
            this.homeX = x;
            this.homeY = y;
            this.radius = radius;
            this.number = number;
            this.x = x;
            this.y = y;
        }

        void pull() {
            x += (homeX - x) * PULL;
            y += (homeY - y) * PULL;
        }

        boolean push(Moving other) {
            double apart = radius + other.radius + BETWEEN;
            double dx = other.x - x;
            double dy = other.y - y;
            double distance = Math.hypot(dx, dy);
            if (distance >= apart - 1e-6) {
                return false;
            }
            if (distance < 1e-9) {
                // two places at one point part in a direction of their own
                double angle = other.number * 2.399963;
                dx = Math.cos(angle);
                dy = Math.sin(angle);
                distance = 1;
            }
            double step = (apart - Math.hypot(other.x - x, other.y - y)) / 2 / distance;
            x -= dx * step;
            y -= dy * step;
            other.x += dx * step;
            other.y += dy * step;
            return true;
        }
    }
}
