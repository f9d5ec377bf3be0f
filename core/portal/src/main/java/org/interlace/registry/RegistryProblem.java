package org.interlace.registry;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with plugins. */
public enum RegistryProblem implements ProblemCode {
    /** No plugin has this id. */
    UNKNOWN(Kind.ABSENT),
    /** Another plugin that is on needs this one. */
    NEEDED(Kind.CONFLICT),
    /** A plugin that this one needs is not on. */
    NEEDS_OTHER(Kind.CONFLICT),
    /** Moves are enable and disable. */
    UNKNOWN_MOVE(Kind.INVALID),
    /** It broke a rule and cannot be switched on. */
    REFUSED(Kind.CONFLICT),
    /** Its data was erased; it can only start afresh with the portal. */
    REMOVED(Kind.CONFLICT),
    /** It is wanted on and did not start. */
    STAYS_OFF(Kind.CONFLICT);

    private final Kind kind;

    RegistryProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "registry";
    }
}
