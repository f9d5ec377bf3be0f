package org.interlace.organisation;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with organisations. */
public enum OrganisationProblem implements ProblemCode {
    /** No organisation has this address. */
    ABSENT(Kind.ABSENT),
    /** Only staff and who speaks for it change it. */
    NOT_YOURS(Kind.FORBIDDEN),
    /** Somebody changed it in between. */
    STALE(Kind.STALE),
    /** A name of one line with at most 200 signs is needed, and a kind of the list. */
    BAD_NAME(Kind.INVALID),
    /** A description has at most 5000 signs. */
    BAD_TEXT(Kind.INVALID),
    /** A website begins with http:// or https://. */
    BAD_WEBSITE(Kind.INVALID),
    /** Nobody has this address, or nobody for who asks. */
    NOBODY(Kind.INVALID);

    private final Kind kind;

    OrganisationProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "organisation";
    }
}
