package org.interlace.mail.smtp;

/** The mail server does not answer, or lets nobody in. Letters wait; none is at fault. */
public class ServerAwayException extends Exception {

    /**
     * Says why.
     *
     * @param reason a word or a number, nothing personal
     */
    public ServerAwayException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** A word or a number. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
