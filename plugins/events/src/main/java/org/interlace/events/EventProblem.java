package org.interlace.events;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with events. */
public enum EventProblem implements ProblemCode {
    /** There is none, or it is not for the viewer. */
    ABSENT(Kind.ABSENT),
    /** Only people with a profile. */
    NO_PROFILE(Kind.FORBIDDEN),
    /** The viewer organises nothing in that name. */
    NOT_YOURS(Kind.FORBIDDEN),
    /** A first event is looked over before it is shown. */
    NOT_TRUSTED(Kind.CONFLICT),
    /** Somebody changed it meanwhile. */
    STALE(Kind.STALE),
    /** It must be said which version is meant. */
    NO_VERSION(Kind.UNCONDITIONAL),
    /** This cannot be done now. */
    BAD_MOVE(Kind.CONFLICT),
    /** A kind that is none. */
    BAD_KIND(Kind.INVALID),
    /** The title is missing or too long. */
    BAD_TITLE(Kind.INVALID),
    /** A text is too long. */
    BAD_TEXT(Kind.INVALID),
    /** A language the portal does not speak. */
    BAD_LANGUAGE(Kind.INVALID),
    /** No day, no hour, or the end before the start. */
    BAD_TIME(Kind.INVALID),
    /** It would be over already. */
    PAST(Kind.INVALID),
    /** Nobody could find it. */
    NOWHERE(Kind.INVALID),
    /** A commune nobody knows, or a venue that is too long. */
    BAD_PLACE(Kind.INVALID),
    /** No web address. */
    BAD_LINK(Kind.INVALID),
    /** Too many languages, or one nobody knows. */
    BAD_SPOKEN(Kind.INVALID),
    /** Something that is no need. */
    BAD_NEED(Kind.INVALID),
    /** A number of seats, guests or children that is none. */
    BAD_SEATS(Kind.INVALID),
    /** More seats are reserved than there are, or until no day. */
    BAD_RESERVED(Kind.INVALID),
    /** A question without words, without choices, or one too many. */
    BAD_QUESTION(Kind.INVALID),
    /** One does not enrol here. */
    NOT_HERE(Kind.CONFLICT),
    /** It has begun, is over or does not take place. */
    TOO_LATE(Kind.CONFLICT),
    /** So many do not fit any more. */
    FULL(Kind.CONFLICT),
    /** So many cannot be brought along. */
    BAD_PARTY(Kind.INVALID),
    /** A question that must be answered was not, or the answer is too long. */
    BAD_ANSWER(Kind.INVALID),
    /** A first name is missing. */
    BAD_NAME(Kind.INVALID),
    /** Neither an e-mail address nor a telephone number. */
    BAD_REACH(Kind.INVALID),
    /** Nobody has that ticket. */
    BAD_TICKET(Kind.ABSENT);

    private final Kind kind;

    EventProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "events";
    }
}
