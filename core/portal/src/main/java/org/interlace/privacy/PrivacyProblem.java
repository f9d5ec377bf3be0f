package org.interlace.privacy;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with personal data. */
public enum PrivacyProblem implements ProblemCode {
    /** No account has this e-mail address. */
    UNKNOWN(Kind.ABSENT),
    /** Nobody is signed in. */
    NOBODY(Kind.UNAUTHENTICATED),
    /** It must be ticked that it cannot be undone. */
    NOT_TICKED(Kind.INVALID),
    /** No member has this address. */
    NO_MEMBER(Kind.ABSENT);

    private final Kind kind;

    PrivacyProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "privacy";
    }
}
