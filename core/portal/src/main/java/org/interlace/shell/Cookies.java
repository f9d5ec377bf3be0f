package org.interlace.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The portal's three cookies: the session, a visitor's form mark, the language. None is read by scripts. */
public final class Cookies {

    /** Holds the session's secret. */
    public static final String SESSION = "interlace";

    /** A visitor's random mark, set only by pages with a form. */
    public static final String VISITOR = "interlace-form";

    /** The chosen language. */
    public static final String LANGUAGE = "interlace-language";

    private Cookies() {}

    /** The value of one. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /**
     * Sets one for this portal only.
     *
     * @param seconds how long it stays; -1 until the browser closes, 0 to remove it
     */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int seconds) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
