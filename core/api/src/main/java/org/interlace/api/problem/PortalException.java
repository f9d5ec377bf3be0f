package org.interlace.api.problem;

import java.util.List;

/** A use case says no, with a code. Rolls the transaction back. */
public class PortalException extends RuntimeException {

    private final transient ProblemCode code;
    private final transient List<Object> arguments;

    /**
     * @param code what went wrong
     * @param arguments values for the message; shown to the person, never logged
     */
    public PortalException(ProblemCode code, Object... arguments) {
        super(code.getClass().getSimpleName() + "." + code.name());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** What went wrong. */
    public ProblemCode code() {
        return code;
    }

    /** The values for the message. */
    public List<Object> arguments() {
        return arguments;
    }
}
