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
    /** An audience is larger than the operator allows; the argument names the field. */
    AUDIENCE_TOO_LARGE(Kind.INVALID),
    /** A handle that nobody can have. */
    BAD_HANDLE(Kind.INVALID),
    /** A handle that somebody has, or had a short while ago. */
    HANDLE_TAKEN(Kind.CONFLICT),
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
