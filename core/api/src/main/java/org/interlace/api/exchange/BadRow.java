package org.interlace.api.exchange;

/** A row that cannot go in; the reason stands beside it in the file of rejected rows, for the person who made the file. */
public final class BadRow extends RuntimeException {

    /** @param reason plain English without a full stop, such as {@code capacity is missing} */
    public BadRow(String reason) {
        super(reason, null, false, false);
    }

    /** What stands in the column {@code reason}. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
