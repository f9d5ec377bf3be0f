package org.interlace.exchange.domain;

/** A row that cannot go in; the message says why, for the person who made the file. */
public final class BadRow extends RuntimeException {

    /** @param reason a plain sentence without a full stop */
    public BadRow(String reason) {
        super(reason, null, false, false);
    }

    /** What stands in the column {@code reason}. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
