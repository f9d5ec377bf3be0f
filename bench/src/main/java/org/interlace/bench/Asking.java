package org.interlace.bench;

/** Asks the same question in other letters, so that the portal, which keeps answers for five seconds, looks again. */
final class Asking {

    private static final int MOST = 120;

    private Asking() {}

    /**
     * The question with strokes behind its words, which the search leaves out.
     *
     * @param path that ends with its words
     * @param time how often it was asked already
     */
    static String anew(String path, int time) {
        return path.contains("q=") ? path + "%20" + "-".repeat(1 + time % MOST) : path;
    }
}
