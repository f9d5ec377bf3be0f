package org.interlace.account.domain;

import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with, in two rough words and no more: enough to recognise one's own, too little to tell people
 * apart by.
 */
public final class Device {

    /** No browser said what it is. */
    public static final String UNKNOWN = "other computer";

    private static final int MOST = 500;

    private Device() {}

    /**
     * Reads the browser's own description.
     *
     * @param agent the header {@code User-Agent}
     * @return {@code firefox phone} and the like: a browser ({@code firefox, edge, chrome, safari, other}) and a thing
     *     ({@code phone, tablet, computer})
     */
    public static String of(@Nullable String agent) {
        if (agent == null) {
            return UNKNOWN;
        }
        var text = agent.substring(0, Math.min(agent.length(), MOST));
        return browser(text) + " " + thing(text);
    }

    private static String browser(String text) {
        if (text.contains("Firefox/") || text.contains("FxiOS/")) {
            return "firefox";
        }
        if (text.contains("Edg/") || text.contains("EdgA/") || text.contains("EdgiOS/")) {
            return "edge";
        }
        if (text.contains("Chrome/") || text.contains("CriOS/") || text.contains("Chromium/")) {
            return "chrome";
        }
        return text.contains("Safari/") ? "safari" : "other";
    }

    private static String thing(String text) {
        boolean tablet = text.contains("iPad")
                || text.contains("Tablet")
                || (text.contains("Android") && !text.contains("Mobile"));
        if (tablet) {
            return "tablet";
        }
        return text.contains("Mobi") || text.contains("iPhone") ? "phone" : "computer";
    }
}
