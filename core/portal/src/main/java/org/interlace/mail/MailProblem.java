package org.interlace.mail;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with letters. */
public enum MailProblem implements ProblemCode {
    /** No such letter. */
    ABSENT(Kind.ABSENT),
    /** It no longer stands as it did. */
    MOVED_ON(Kind.CONFLICT);

    private final Kind kind;

    MailProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "mail";
    }
}
