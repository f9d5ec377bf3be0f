package org.interlace.bench;

import java.util.Collection;

/** What is made of many measurements. */
final class Numbers {

    private Numbers() {}

    static double median(Collection<Double> values) {
        return quantile(values, 0.5);
    }

    /** The value below which that part of all lies; between two values, the way between them. */
    static double quantile(Collection<Double> values, double part) {
        var sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new BenchException("Nothing was measured");
        }
        double place = part * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
