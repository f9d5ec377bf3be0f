package org.interlace.api.mail;

/** Sends letters. Inject it; a letter leaves when the caller's transaction has committed, and is tried until it left. */
public interface Mails {

    /**
     * Sends one, once.
     *
     * @throws org.interlace.api.problem.PortalException if an address is no address
     */
    void send(NewMail mail);
}
