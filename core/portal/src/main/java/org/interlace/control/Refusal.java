package org.interlace.control;

/** A command cannot be done; the message is one plain line for the operator. */
public final class Refusal extends RuntimeException {

    /** @param line without a full stop */
    public Refusal(String line) {
        super(line, null, false, false);
    }
}
