package org.interlace.webapp;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.interlace.testkit.Portal;

/** Session secrets of demo accounts, got through the form as a browser gets them. */
final class Session {

    private static final String COOKIE = "interlace=";

    private Session() {}

    static String of(Portal portal, String person) {
        return begunBy(PageForm.signIn(portal, person).send()).orElseThrow();
    }

    /** The secret that an answer hands out, if it does. */
    static Optional<String> begunBy(HttpResponse<?> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE) && !cookie.startsWith(COOKIE + ";"))
                .map(cookie -> cookie.substring(COOKIE.length(), cookie.indexOf(';')))
                .findFirst();
    }
}
