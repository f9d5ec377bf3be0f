package org.interlace.directory.domain;

import java.time.LocalDate;

/**
 * Where the list begins today. Everybody has a fixed random place on a circle; each day the list begins elsewhere, so
 * that everybody is sometimes first and nobody is first for being busy. Steps of the golden ratio spread the
 * beginnings evenly (Weyl's equidistribution).
 */
public final class Rotation {

    private static final double GOLDEN = 0.6180339887498949;

    private Rotation() {}

    /** A place in [0, 1). */
    public static double start(LocalDate day) {
        double place = day.toEpochDay() * GOLDEN;
        return place - Math.floor(place);
    }
}
