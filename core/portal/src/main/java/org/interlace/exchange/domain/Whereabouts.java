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
        var lat = row.number("lat", -90, 90);
        var lon = row.number("lon", -180, 180);
        var spot = lat.isPresent() && lon.isPresent() ? new Spot(lat.getAsDouble(), lon.getAsDouble()) : null;
        return new Whereabouts(row.line("city", LONGEST), spot);
    }
}
