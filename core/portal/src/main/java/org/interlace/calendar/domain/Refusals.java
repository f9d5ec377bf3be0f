package org.interlace.calendar.domain;

import java.util.ArrayList;
import java.util.List;
import org.interlace.api.calendar.Calendars.Reason;
import org.interlace.api.calendar.Calendars.Refusal;

/** What was not read; the first few hundred, because nobody reads more of them. */
final class Refusals {

    private static final int MOST = 200;

    private final List<Refusal> all = new ArrayList<>();

    void add(int line, String property, Reason reason) {
        if (all.size() < MOST) {
            all.add(new Refusal(line, property, reason));
        }
    }

    void add(ContentLine property, Reason reason) {
        add(property.line(), property.name(), reason);
    }

    List<Refusal> all() {
        return all;
    }
}
