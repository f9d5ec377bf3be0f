package org.interlace.calendar;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with rules by which something happens again. */
public enum CalendarProblem implements ProblemCode {
    /** A text is no rule, or one that strikes more often than daily. */
    NO_RULE(Kind.INVALID),
    /** A rule takes too long to follow. */
    ENDLESS(Kind.INVALID);

    private final Kind kind;

    CalendarProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "calendar";
    }
}
