package org.interlace.introductions;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with introductions. */
public enum IntroductionProblem implements ProblemCode {
    /** There is none, or it is not for the viewer. */
    ABSENT(Kind.ABSENT),
    /** Only people with a profile ask and answer. */
    NO_PROFILE(Kind.FORBIDDEN),
    /** This person cannot be asked, whatever the cause. */
    NOT_ASKABLE(Kind.CONFLICT),
    /** One's own ties need no introduction. */
    TIED(Kind.CONFLICT),
    /** Three are open. */
    TOO_MANY(Kind.CONFLICT),
    /** The same person was asked for less than eight weeks ago. */
    AGAIN(Kind.CONFLICT),
    /** What is looked for must be chosen. */
    NO_PURPOSE(Kind.INVALID),
    /** An unknown ready phrase. */
    BAD_PHRASE(Kind.INVALID),
    /** The text is too long. */
    BAD_TEXT(Kind.INVALID),
    /** A language the portal does not speak. */
    BAD_LANGUAGE(Kind.INVALID),
    /** No day, or one that is past or too far. */
    BAD_DAY(Kind.INVALID),
    /** Another way needs its kind. */
    BAD_WAY(Kind.INVALID),
    /** No such answer to this question. */
    BAD_ANSWER(Kind.INVALID),
    /** When and how long a meeting is. */
    BAD_MEETING(Kind.INVALID),
    /** A need or a door needs some words, and not too many. */
    BAD_POSTING(Kind.INVALID),
    /** Five needs, or five doors, stand. */
    TOO_MANY_POSTINGS(Kind.CONFLICT),
    /** A rule of the operator's is out of its bounds; the arguments are the most open requests, the fewest and the most days. */
    BAD_RULES(Kind.INVALID);

    private final Kind kind;

    IntroductionProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "introductions";
    }
}
