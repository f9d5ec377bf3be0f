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
    /** A field's key has another shape, or is a field every profile has. */
    BAD_FIELD_KEY(Kind.INVALID),
    /** A field needs a label of at most 100 signs. */
    BAD_LABEL(Kind.INVALID),
    /** Another field has this key. */
    FIELD_TAKEN(Kind.CONFLICT),
    /** A field with choices has none. */
    NO_CHOICES(Kind.INVALID),
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
