package org.interlace.mail.smtp;

import org.interlace.mail.domain.Refusal;

/** The server took this one letter not; the next may pass. */
public class RefusedException extends Exception {

    private final transient Refusal refusal;

    /** @param refusal what it said */
    public RefusedException(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    /** What it said. */
    public Refusal refusal() {
        return refusal;
    }
}
