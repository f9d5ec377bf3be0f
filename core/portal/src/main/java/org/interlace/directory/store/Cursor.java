package org.interlace.directory.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ended.
 *
 * @param place a place in the rotation, or how many people came before
 */
record Cursor(double place) {

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Double.toHexString(place).getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    static Optional<Cursor> parse(String text) {
        try {
            var place = Double.parseDouble(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return place >= 0 && place < 1e6 ? Optional.of(new Cursor(place)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
