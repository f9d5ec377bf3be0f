package org.interlace.notification;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with news. */
public enum NotificationProblem implements ProblemCode {
    /** Not there, or somebody else's. */
    ABSENT(Kind.ABSENT);

    private final Kind kind;

    NotificationProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "notification";
    }
}
