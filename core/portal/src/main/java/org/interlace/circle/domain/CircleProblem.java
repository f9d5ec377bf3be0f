package org.interlace.circle.domain;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with circles. */
public enum CircleProblem implements ProblemCode {
    /** There is no such circle, or not for who asks. */
    ABSENT(Kind.ABSENT),
    /** The account has no profile, and so nothing to come in with. */
    NO_PROFILE(Kind.FORBIDDEN),
    /** Only its welcome person does this. */
    NOT_WELCOME_PERSON(Kind.FORBIDDEN),
    /** A name of one line is needed; the argument is the most signs. */
    BAD_NAME(Kind.INVALID),
    /** Another one that who asks can see is called so. */
    NAME_TAKEN(Kind.CONFLICT),
    /** A purpose is needed; the argument is the most signs. */
    BAD_PURPOSE(Kind.INVALID),
    /** No kind of circle, or none that who asks can open. */
    BAD_KIND(Kind.INVALID),
    /** Nobody has this address, or nobody for who asks. */
    NOBODY(Kind.INVALID),
    /** Two different other people are needed. */
    TWO_OTHERS(Kind.INVALID),
    /** Too many are proposed and on their way; the argument is the most. */
    TOO_MANY(Kind.LIMITED);

    private final Kind kind;

    CircleProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "circle";
    }
}
