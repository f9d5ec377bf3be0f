package org.interlace.example;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with dishes. */
public enum DishProblem implements ProblemCode {
    /** A dish needs a name of 1 to 60 letters. */
    BAD_NAME(Kind.INVALID),
    /** Only people with a profile bring dishes. */
    NO_PROFILE(Kind.FORBIDDEN),
    /** The table has room for twelve dishes of one person. */
    TABLE_FULL(Kind.CONFLICT);

    private final Kind kind;

    DishProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "example";
    }
}
