package org.interlace.safety.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a report is. It only goes on, and never back. */
public enum ReportState {
    /** Nobody has read it. */
    NEW,
    /** Somebody has read it and thinks about it. */
    LOOKED_AT,
    /** Something was done. */
    ACTED,
    /** It is over. */
    CLOSED;

    /** As in the table and in texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #word()}. */
    public static ReportState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state: '%s'".formatted(word)));
    }

    /** Where it can go from here. Nothing is closed that nobody read. */
    public List<ReportState> next() {
        return switch (this) {
            case NEW -> List.of(LOOKED_AT);
            case LOOKED_AT -> List.of(ACTED, CLOSED);
            case ACTED -> List.of(CLOSED);
            case CLOSED -> List.of();
        };
    }
}
