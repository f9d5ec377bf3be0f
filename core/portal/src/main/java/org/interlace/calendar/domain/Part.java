package org.interlace.calendar.domain;

import java.util.EnumSet;
import java.util.Set;

/** The parts of a rule that hold numbers. */
enum Part {
    BYSECOND(0, 60, EnumSet.allOf(Frequency.class)),
    BYMINUTE(0, 59, EnumSet.allOf(Frequency.class)),
    BYHOUR(0, 23, EnumSet.allOf(Frequency.class)),
    BYMONTHDAY(-31, 31, EnumSet.of(Frequency.DAILY, Frequency.MONTHLY, Frequency.YEARLY)),
    BYYEARDAY(-366, 366, EnumSet.of(Frequency.YEARLY)),
    BYWEEKNO(-53, 53, EnumSet.of(Frequency.YEARLY)),
    BYMONTH(1, 12, EnumSet.allOf(Frequency.class)),
    BYSETPOS(-366, 366, EnumSet.allOf(Frequency.class));

    private final int least;
    private final int most;
    private final Set<Frequency> within;

    Part(int least, int most, Set<Frequency> within) {
        this.least = least;
        this.most = most;
        this.within = within;
    }

    /** Counted from the end as well, nought is none. */
    boolean holds(int number) {
        return number >= least && number <= most && (number != 0 || least == 0);
    }

    /** Whether it means anything in a rule that strikes so often. */
    boolean in(Frequency frequency) {
        return within.contains(frequency);
    }
}
