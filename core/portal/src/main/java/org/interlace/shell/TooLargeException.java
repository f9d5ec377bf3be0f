package org.interlace.shell;

import java.io.IOException;

/** A request's body is larger than anything the portal asks for. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What people are told. */
    public static final String DETAIL = "The body is larger than 1 MiB";

    TooLargeException() {
        super(DETAIL);
    }
}
