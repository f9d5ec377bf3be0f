package be.example.lending;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with tools. */
public enum LendingProblem implements ProblemCode {
    BAD_NOTE(Kind.INVALID),
    NO_PROFILE(Kind.FORBIDDEN);

    private final Kind kind;

    LendingProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "lending";
    }
}
