package org.interlace.directory.domain;

/** Rounds large counts to two leading digits, so that they neither pretend nor let anybody work out a difference. */
public final class Rounding {

    private Rounding() {}

    /** {@code 4 271} becomes {@code 4 300}; below 100 nothing changes but the last digit goes to the nearest ten. */
    public static long round(double count) {
        if (count < 10) {
            return Math.round(count);
        }
        double step = Math.pow(10, Math.max(1, Math.floor(Math.log10(count)) - 1));
        return Math.round(count / step) * (long) step;
    }
}
