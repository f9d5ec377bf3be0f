package org.interlace.fetch;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with reading from elsewhere. */
public enum FetchProblem implements ProblemCode {
    /** It is no address on the web, or is written as nobody writes one. */
    BAD_ADDRESS(Kind.INVALID),
    /** It leads into this machine or a network of its own, to another port, or there by a redirect. */
    NOT_ALLOWED(Kind.INVALID),
    /** Nobody answered in time, or nobody who speaks as the web does. */
    NO_ANSWER(Kind.UPSTREAM),
    /** It answered with another status than 200. */
    REFUSED(Kind.INVALID),
    /** It is larger than anything that is read. */
    TOO_LARGE(Kind.INVALID);

    private final Kind kind;

    FetchProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "fetch";
    }
}
