package org.interlace.fetch;

import java.util.regex.Pattern;

/** What a server calls a version (RFC 9110, 8.8). It comes from outside and is sent back, so its shape is looked at twice. */
final class Version {

    private static final Pattern TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e]{0,500}\"");
    private static final Pattern DATE =
            Pattern.compile("[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT");

    private Version() {}

    static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /** The line of a request that asks whether there is another one; empty if it is no version. */
    static String question(String held) {
        if (isTag(held)) {
            return "If-None-Match: " + held + "\r\n";
        }
        return isDate(held) ? "If-Modified-Since: " + held + "\r\n" : "";
    }
}
