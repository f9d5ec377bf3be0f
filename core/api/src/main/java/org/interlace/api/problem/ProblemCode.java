package org.interlace.api.problem;

import org.interlace.api.message.MessageKey;

/**
 * One thing that can go wrong. Each domain and each plugin has one enum {@code XProblem} that implements it; use cases
 * throw it inside {@link PortalException}.
 *
 * <pre>{@code
 * enum TasteProblem implements ProblemCode {
 *     TOO_MANY(Kind.CONFLICT);
 *     …
 * }
 * }</pre>
 */
public interface ProblemCode {

    /** The code's own word, such as {@code TOO_MANY}; enums have it. */
    String name();

    /** What sort of fault it is; decides the HTTP status. */
    Kind kind();

    /** The bundle of the message; the code's word in lower case follows, as {@code problem.too-many}. */
    String bundle();

    /** The text for people. */
    default MessageKey message() {
        return new MessageKey(
                bundle(), "problem." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** The sorts of faults, with the HTTP status each becomes. */
    enum Kind {
        /** What was sent cannot be understood or is not allowed as a value. */
        INVALID(422),
        /** Nobody is signed in, or the token is not good. */
        UNAUTHENTICATED(401),
        /** This person may not. */
        FORBIDDEN(403),
        /** It is not there, or not for this person. */
        ABSENT(404),
        /** It clashes with what is there now. */
        CONFLICT(409),
        /** It was changed by somebody else in between. */
        STALE(412),
        /** It must be said which version is meant (RFC 6585, 3). */
        UNCONDITIONAL(428),
        /** Too often. */
        LIMITED(429),
        /** A part that is needed does not answer. */
        UPSTREAM(503),
        /** Our own fault. */
        DEFECT(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }
}
