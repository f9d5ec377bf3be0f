package org.interlace.exchange;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with an import as a whole; single rows are put aside instead. */
public enum ExchangeProblem implements ProblemCode {
    /** No file was named. */
    NO_FILE(Kind.INVALID),
    /** No plugin that serves reads such files; the argument is their kind. */
    NO_IMPORTER(Kind.INVALID),
    /** The plugin that reads such files failed; the argument is their kind. */
    FAILED(Kind.DEFECT),
    /** A file cannot be read, or its rejected rows cannot be written beside it; the arguments are file and reason. */
    UNREADABLE(Kind.INVALID),
    /** A file lacks columns; the arguments are file and columns. */
    MISSING_COLUMN(Kind.INVALID),
    /** The password for all is too short or too long. */
    BAD_PASSWORD(Kind.INVALID),
    /** Another import is at work. */
    BUSY(Kind.CONFLICT);

    private final Kind kind;

    ExchangeProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "exchange";
    }
}
