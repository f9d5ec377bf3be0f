package org.interlace.launcher.console;

/** What stops a command, said in one plain line that tells the operator what to do; never a stack trace. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param line one plain sentence, without a final stop */
    public Problem(String line) {
        super(line);
    }

    /** @param cause kept for the log; people see only the line */
    public Problem(String line, Throwable cause) {
        super(line, cause);
    }

    /** The line people see. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
