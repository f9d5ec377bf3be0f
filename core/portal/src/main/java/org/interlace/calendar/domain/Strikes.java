package org.interlace.calendar.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** When a rule strikes in one of its periods, in order: on each day at each time, or only at the positions it names. */
final class Strikes {

    private final List<LocalDate> days;
    private final Times times;
    private final IntUnaryOperator position;
    private final int size;

    /** @param positions from 1, or from -1 at the end; empty for all */
    Strikes(List<LocalDate> days, Times times, Set<Integer> positions) {
        this.days = days;
        this.times = times;
        int all = days.size() * times.size();
        if (positions.isEmpty()) {
            position = place -> place;
            size = all;
        } else {
            var chosen = positions.stream()
                    .mapToInt(place -> place > 0 ? place - 1 : all + place)
                    .filter(place -> place >= 0 && place < all)
                    .sorted()
                    .distinct()
                    .toArray();
            position = place -> chosen[place];
            size = chosen.length;
        }
    }

    int size() {
        return size;
    }

    LocalDateTime get(int place) {
        int at = position.applyAsInt(place);
        return days.get(at / times.size()).atTime(times.get(at % times.size()));
    }

    /** The place of the first one at or after a time; their number if there is none. */
    int from(LocalDateTime time) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (get(middle).isBefore(time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
