package org.interlace.way;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with ways. */
public enum WayProblem implements ProblemCode {
    /** Ways to too many people were looked for today; the argument is how many a day there are. */
    TOO_MANY(Kind.LIMITED),
    /** Too many lists of people around oneself were looked at today; the argument is how many a day there are. */
    TOO_MANY_LISTS(Kind.LIMITED);

    private final Kind kind;

    WayProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "way";
    }
}
