package org.interlace.room.domain;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong in rooms. */
public enum RoomProblem implements ProblemCode {
    /** There is no such room, or the viewer does not sit in it. */
    ABSENT(Kind.ABSENT),
    /** A room with this person is not open to the viewer; never says why. */
    NOT_OPEN(Kind.CONFLICT),
    /** Nobody has this address, for the viewer. */
    NOBODY(Kind.ABSENT),
    /** Nobody else is left to read it. */
    ALONE(Kind.CONFLICT),
    /** There are no words. */
    NO_WORDS(Kind.INVALID),
    /** Too many words; the argument is the most letters. */
    TOO_LONG(Kind.INVALID),
    /** Too many messages in a short time. */
    TOO_MANY(Kind.LIMITED);

    private final Kind kind;

    RoomProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "room";
    }
}
