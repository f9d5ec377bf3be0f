package org.interlace.joining.domain;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong while somebody joins. */
public enum JoiningProblem implements ProblemCode {
    /** An invitation, an application or a code is not there, or no longer; all read the same. */
    ABSENT(Kind.ABSENT),
    /** A name has 1 to 200 letters in one line. */
    BAD_NAME(Kind.INVALID),
    /** Words are missing or too long; the argument is how many letters are possible. */
    BAD_WORDS(Kind.INVALID),
    /** A telephone number has 6 to 20 digits. */
    BAD_PHONE(Kind.INVALID),
    /** One way to reach the person is needed. */
    NO_CONTACT(Kind.INVALID),
    /** No kind of member is called so; the argument is what was written. */
    BAD_KIND(Kind.INVALID),
    /** The portal does not speak this language; the argument is what was written. */
    BAD_LANGUAGE(Kind.INVALID),
    /** Nobody gives a role that may more than the own ones; the argument is the role. */
    BAD_ROLE(Kind.INVALID),
    /** Somebody has this e-mail address already. */
    MEMBER_ALREADY(Kind.CONFLICT),
    /** The privacy notice was not accepted. */
    NO_NOTICE(Kind.INVALID),
    /** Members are 18 or over. */
    NOT_ADULT(Kind.INVALID),
    /** The form was sent faster than anybody reads; the same again works. */
    TOO_FAST(Kind.INVALID),
    /** Too many from one place; later again. */
    TOO_MANY(Kind.LIMITED),
    /** The operator has not said that these people were told. */
    NOT_TOLD(Kind.INVALID),
    /** A table has no rows, or more than can be read at once; the argument is how many. */
    BAD_TABLE(Kind.INVALID);

    private final Kind kind;

    JoiningProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "joining";
    }
}
