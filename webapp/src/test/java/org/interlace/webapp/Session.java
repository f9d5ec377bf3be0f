package org.interlace.webapp;

import org.interlace.testkit.Portal;

/** Session secrets of demo accounts, got as a browser gets them. */
final class Session {

    private Session() {}

    static String of(Portal portal, String person) {
        try (var browser = portal.browser()) {
            var page = browser.openAs(person, "/account");
            return page.context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("interlace"))
                    .findFirst()
                    .orElseThrow()
                    .value;
        }
    }
}
