package org.interlace.shell;

/** The languages of the portal, for tests of other packages. */
public final class SixLanguages {

    private SixLanguages() {}

    /** All six. */
    public static Languages all() {
        return new Languages(String.join(",", Languages.ALL));
    }
}
