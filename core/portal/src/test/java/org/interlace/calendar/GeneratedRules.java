package org.interlace.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that RFC 5545 allows, at random and the same each time. */
final class GeneratedRules {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Random random;

    GeneratedRules(long seed) {
        random = new Random(seed);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    private boolean sometimes(double share) {
        return random.nextDouble() < share;
    }

    private String some(int least, int most, int many, boolean signed) {
        int count = 1 + number(many);
        return Stream.generate(() -> (least + number(most - least + 1)) * (signed && sometimes(.25) ? -1 : 1))
                .distinct()
                .limit(count)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private String days(int most, int counted) {
        return Stream.generate(() -> DAYS.get(number(7)))
                .distinct()
                .limit(1 + number(most))
                .map(day -> counted == 0 ? day : (sometimes(.5) ? -1 : 1) * (1 + number(counted)) + day)
                .collect(Collectors.joining(","));
    }

    /** Without an end. The first day of the week is always said, because ical4j asks the machine's language for it. */
    String next() {
        var frequency = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(number(4));
        var parts = new ArrayList<String>();
        boolean yearly = frequency.equals("YEARLY");
        boolean month = sometimes(.35);
        boolean monthDay = !frequency.equals("WEEKLY") && sometimes(.3);
        boolean yearDay = yearly && !monthDay && sometimes(.2);
        boolean week = yearly && !monthDay && !yearDay && !month && sometimes(.25);
        if (month) {
            parts.add("BYMONTH=" + some(1, 12, 4, false));
        }
        if (monthDay) {
            parts.add("BYMONTHDAY=" + some(1, 31, 4, true));
        }
        if (yearDay) {
            parts.add("BYYEARDAY=" + some(1, 366, 4, true));
        }
        if (week) {
            parts.add("BYWEEKNO=" + some(2, 50, 3, true));
        }
        if (week || sometimes(.5)) {
            boolean counted =
                    (yearly || frequency.equals("MONTHLY")) && !monthDay && !yearDay && !week && sometimes(.6);
            int most = yearly && !month ? 53 : 5;
            parts.add("BYDAY=" + days(3, counted ? most : 0));
        }
        if (sometimes(.15)) {
            parts.add("BYHOUR=" + some(0, 23, 3, false));
        }
        if (sometimes(.15)) {
            parts.add("BYMINUTE=" + some(0, 59, 3, false));
        }
        if (!parts.isEmpty() && !frequency.equals("WEEKLY") && sometimes(.2)) {
            parts.add("BYSETPOS=" + some(1, 4, 2, true));
        }
        return "FREQ=" + frequency
                + (sometimes(.5) ? ";INTERVAL=" + (1 + number(9)) : "")
                + parts.stream().map(part -> ";" + part).collect(Collectors.joining())
                + ";WKST=" + DAYS.get(number(7));
    }
}
