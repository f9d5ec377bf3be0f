package org.interlace.project;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with projects. */
public enum ProjectProblem implements ProblemCode {
    /** Nothing is there, or not for who asks. */
    ABSENT(Kind.ABSENT),
    /** Only who carries it changes it. */
    NOT_YOURS(Kind.FORBIDDEN),
    /** Somebody changed it in between. */
    STALE(Kind.STALE),
    /** A title of one line with at most 200 signs is needed. */
    BAD_TITLE(Kind.INVALID),
    /** A summary has at most 5000 signs. */
    BAD_TEXT(Kind.INVALID),
    /** Nobody has this address, or nobody for who asks. */
    NOBODY(Kind.INVALID),
    /** Somebody must carry it. */
    LAST_CARRIER(Kind.CONFLICT);

    private final Kind kind;

    ProjectProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "project";
    }
}
