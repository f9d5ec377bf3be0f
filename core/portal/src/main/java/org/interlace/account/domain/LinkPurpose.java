package org.interlace.account.domain;

import java.time.Duration;
import java.util.Locale;

/** What a link in a letter is for. */
public enum LinkPurpose {
    /** To choose a new password. */
    PASSWORD(Duration.ofMinutes(30), "/login/forgotten/"),
    /** To sign in without one. */
    SIGN_IN(Duration.ofMinutes(15), "/login/link/"),
    /** To show that a new e-mail address is one's own. */
    EMAIL(Duration.ofHours(24), "/account/email/");

    private final Duration lasts;
    private final String address;

    LinkPurpose(Duration lasts, String address) {
        this.lasts = lasts;
        this.address = address;
    }

    /** How long it works. */
    public Duration lasts() {
        return lasts;
    }

    /** The page of a link; opening it uses nothing up, since scanners of mail open every link. */
    public String path(Secret secret) {
        return address + secret.text();
    }

    /** As in tables and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
