package org.interlace.tie;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with ties. */
public enum TieProblem implements ProblemCode {
    /** There is no such tie of the viewer's. */
    ABSENT(Kind.ABSENT),
    /** The account has no profile, and so no ties. */
    NO_PROFILE(Kind.FORBIDDEN),
    /** Nobody shows this code now; the same for a wrong, used, old or one's own one. */
    WRONG_CODE(Kind.INVALID),
    /** Too many codes were tried; the argument is the minutes to wait. */
    TOO_MANY_CODES(Kind.LIMITED),
    /** No kind of tie. */
    UNKNOWN_KIND(Kind.INVALID),
    /** No reason that both can know stands between the two; the same when there is nobody to tie. */
    NO_REASON(Kind.CONFLICT),
    /** They are tied already. */
    TIED(Kind.CONFLICT),
    /** Nobody who can be seen has this address. */
    NOBODY(Kind.INVALID);

    private final Kind kind;

    TieProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "tie";
    }
}
