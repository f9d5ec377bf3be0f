package org.interlace.safety;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong in the safe place. */
public enum SafetyProblem implements ProblemCode {
    /** Nothing is there, or not for this viewer. */
    ABSENT(Kind.ABSENT),
    /** This account has no profile. */
    NO_PROFILE(Kind.FORBIDDEN),
    /** A reason must be chosen. */
    NO_REASON(Kind.INVALID),
    /** A text is too long; the argument is the most letters. */
    TOO_LONG(Kind.INVALID),
    /** Too many reports in a day. */
    TOO_MANY(Kind.LIMITED),
    /** This step does not follow here. */
    NOT_NOW(Kind.CONFLICT),
    /** Nobody can be told: there is no trusted person. */
    NOBODY_TRUSTED(Kind.CONFLICT),
    /** The operator names at most two. */
    TWO_ONLY(Kind.CONFLICT),
    /** This person cannot be a trusted person. */
    NOT_SUITED(Kind.INVALID),
    /** What it is for must be said. */
    NO_PURPOSE(Kind.INVALID),
    /** One to seven days. */
    BAD_DAYS(Kind.INVALID),
    /** The code is not right, or too old. */
    BAD_CODE(Kind.INVALID),
    /** Who has just arrived is reached by people with power only through a facilitator. */
    THROUGH_FACILITATOR(Kind.CONFLICT);

    private final Kind kind;

    SafetyProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "safety";
    }
}
