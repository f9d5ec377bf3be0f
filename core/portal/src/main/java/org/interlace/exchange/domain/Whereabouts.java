package org.interlace.exchange.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, as a file tells it. Coordinates only help to choose the commune and go no further (decision
 * D6).
 *
 * @param city empty when the file does not tell
 * @param spot null when the file does not tell
 */
public record Whereabouts(String city, @Nullable Spot spot) {

    private static final int LONGEST = 80;

    /**
     * A point on the earth.
     *
     * @param lat from -90 to 90
     * @param lon from -180 to 180
     */
    public record Spot(double lat, double lon) {

        private static final double KILOMETRES_A_DEGREE = 111.2;

        /** About how far apart, in kilometres; good enough for choosing a neighbour. */
        public double distance(Spot other) {
            double north = lat - other.lat;
            double east = Math.IEEEremainder(lon - other.lon, 360) * Math.cos(Math.toRadians((lat + other.lat) / 2));
            return Math.hypot(north, east) * KILOMETRES_A_DEGREE;
        }
    }

    static Whereabouts of(Row row) {
        var lat = row.line("lat", LONGEST);
        var lon = row.line("lon", LONGEST);
        var spot = lat.isEmpty() || lon.isEmpty() ? null : new Spot(degrees("lat", lat, 90), degrees("lon", lon, 180));
        return new Whereabouts(row.line("city", LONGEST), spot);
    }

    private static double degrees(String column, String text, int most) {
        double degrees = Double.NaN;
        try {
            degrees = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            // said below, together with numbers that are no degrees
        }
        if (!(Math.abs(degrees) <= most)) {
            throw new BadRow("%s is no number from -%d to %d: %s".formatted(column, most, most, text));
        }
        return degrees;
    }
}
