package org.interlace.administration;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong in administration. */
public enum AdministrationProblem implements ProblemCode {
    /** Nobody is there by this id. */
    ABSENT(Kind.ABSENT),
    /** Nobody suspends or erases themselves here. */
    YOURSELF(Kind.CONFLICT),
    /** This person may more than who asks. */
    STRONGER(Kind.FORBIDDEN);

    private final Kind kind;

    AdministrationProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "administration";
    }
}
