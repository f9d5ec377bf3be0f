package org.interlace.control;

/** One command of the operator. */
public interface ControlCommand {

    /** As given on the command line: {@code graph check}. */
    String name();

    /** Whether it changes something: then nothing of its sort, which is the first word, runs beside it. */
    default boolean changes() {
        return true;
    }

    /**
     * Does it.
     *
     * @return 0 when it is done, 1 when the thing asked is not so
     */
    int run(Arguments arguments, Output output);
}
