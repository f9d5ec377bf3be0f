package org.interlace.member;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with profiles. */
public enum MemberProblem implements ProblemCode {
    /** Nobody is there, or not for this viewer. */
    ABSENT(Kind.ABSENT),
    /** Only the person changes the profile. */
    NOT_YOURS(Kind.FORBIDDEN),
    /** Somebody changed it in between. */
    STALE(Kind.STALE),
    /** A change must say which version it is for. */
    NO_VERSION(Kind.UNCONDITIONAL),
    /** A field has a wrong value; the argument names it. */
    BAD_FIELD(Kind.INVALID),
    /** There is no such field; the argument names it. */
    UNKNOWN_FIELD(Kind.INVALID);

    private final Kind kind;

    MemberProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "member";
    }
}
