package org.interlace.availability;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with how one wants to be asked. */
public enum AvailabilityProblem implements ProblemCode {
    /** A whole number from 0 to 20. */
    BAD_NUMBER(Kind.INVALID),
    /** A day after today, within a year. */
    BAD_DAY(Kind.INVALID),
    /** The account has no profile. */
    NO_PROFILE(Kind.FORBIDDEN);

    private final Kind kind;

    AvailabilityProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "availability";
    }
}
