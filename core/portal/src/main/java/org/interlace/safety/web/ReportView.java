package org.interlace.safety.web;

import java.util.List;

/**
 * A report as pages show it.
 *
 * @param handle the address part of the person it is about
 * @param reporter the name of who said it; empty when there are no names
 * @param day rounded: nobody needs the hour
 * @param words the reporter's
 * @param copy the reported text as it stood; empty when there is none
 * @param tone class of the state's colour
 * @param moves the states it can go to
 * @param passable whether it can be passed on with the name
 * @param third whether it can be passed on without names
 */
public record ReportView(
        String id,
        String about,
        String handle,
        String reporter,
        String reason,
        String day,
        String state,
        String words,
        String copy,
        String tone,
        List<Move> moves,
        boolean passable,
        boolean third) {

    /** A step, with what its button says. */
    public record Move(String word, String label) {}

    /** Copies the list. */
    public ReportView {
        moves = List.copyOf(moves);
    }
}
