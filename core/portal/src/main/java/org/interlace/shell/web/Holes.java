package org.interlace.shell.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Places in a part that many readers share which are filled for each reader anew. A hole is written as its name between
 * two marks that no text can hold.
 */
public final class Holes {

    private static final char MARK = '\u0001';

    private Holes() {}

    /** Fills holes. */
    @FunctionalInterface
    public interface Filler {

        /** What stands in each, asked once for all; a name that is absent stays empty. */
        Map<String, Markup.Written> fill(List<String> names);
    }

    /** A hole as it is kept. */
    static String of(String name) {
        return MARK + name + MARK;
    }

    /** A text that makes no hole. */
    static String none(String text) {
        return text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "");
    }

    /** The kept text in pieces: what stands at an odd place is the name of a hole. */
    static List<String> pieces(String kept) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at = kept.indexOf(MARK); at >= 0; at = kept.indexOf(MARK, from)) {
            pieces.add(kept.substring(from, at));
            from = at + 1;
        }
        pieces.add(kept.substring(from));
        return pieces;
    }

    /** The names of the holes. */
    static List<String> names(List<String> pieces) {
        var names = new ArrayList<String>();
        for (int i = 1; i < pieces.size(); i += 2) {
            names.add(pieces.get(i));
        }
        return names;
    }
}
