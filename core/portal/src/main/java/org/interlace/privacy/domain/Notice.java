package org.interlace.privacy.domain;

import java.time.LocalDate;

/** The privacy notice that is in force. A change that people must know of raises the version, and each is asked again. */
public final class Notice {

    /** The version; rises by one. */
    public static final int VERSION = 1;

    /** Since when. */
    public static final LocalDate SINCE = LocalDate.of(2026, 11, 23);

    private Notice() {}
}
