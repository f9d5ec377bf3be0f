package org.interlace.request;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with requests. */
public enum RequestProblem implements ProblemCode {
    /** It is not there, or the viewer has no part in it. */
    ABSENT(Kind.ABSENT),
    /** It cannot be asked: one is on its way, or these people must not meet; never says which. */
    NOT_POSSIBLE(Kind.CONFLICT),
    /** It has moved on; that answer is no longer open. */
    MOVED_ON(Kind.CONFLICT);

    private final Kind kind;

    RequestProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "request";
    }
}
