package org.interlace.shell;

import jakarta.faces.application.ViewExpiredException;
import java.util.OptionalInt;
import org.interlace.api.problem.AwayException;
import org.interlace.api.problem.PortalException;

/** A use case that says no is an answer, not a fault; so is a part that is away. */
final class Refusals {

    private Refusals() {}

    /** The status of a refusal; empty when what was thrown is a fault. */
    static OptionalInt status(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException refusal) {
                return OptionalInt.of(refusal.code().kind().status());
            }
            if (cause instanceof AwayException) {
                return OptionalInt.of(503);
            }
            if (cause instanceof ViewExpiredException) {
                return OptionalInt.of(400);
            }
        }
        return OptionalInt.empty();
    }
}
