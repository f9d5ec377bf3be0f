package org.interlace.shell;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The one exception to the rule that what changes something comes from our own form: mail programs end mails for their
 * reader by posting to the address in {@code List-Unsubscribe} (RFC 8058). They have neither cookie nor mark; the signed
 * address alone says what may be done, and nothing else can be done there.
 */
public final class OneClick {

    private static final String ADDRESS = "/unsubscribe/";
    private static final String FIELD = "List-Unsubscribe";

    private OneClick() {}

    /** Whether a request is such a click. */
    public static boolean asked(HttpServletRequest request) {
        var address = (String) request.getAttribute(Pages.ADDRESS);
        return request.getMethod().equals("POST")
                && (address == null ? request.getRequestURI() : address).startsWith(ADDRESS)
                && "One-Click".equals(request.getParameter(FIELD));
    }
}
