package org.interlace.api.problem;

import org.jspecify.annotations.Nullable;

/**
 * A part that is needed does not answer now, such as the graph: pages and API answer 503, jobs try again, and no plugin
 * is to blame. Catch it where something can go on without that part.
 */
public class AwayException extends RuntimeException {

    /** @param message which part */
    public AwayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Whether a fault comes from one of these. */
    public static boolean causes(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof AwayException) {
                return true;
            }
        }
        return false;
    }
}
