package org.interlace.account.domain;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with accounts. */
public enum AccountProblem implements ProblemCode {
    /** E-mail or password is wrong; never says which. */
    WRONG(Kind.UNAUTHENTICATED),
    /** Too many tries; the argument is the minutes to wait. */
    LOCKED(Kind.LIMITED),
    /** Nobody is signed in. */
    SIGN_IN_FIRST(Kind.UNAUTHENTICATED),
    /** Signed in too long ago for this. */
    SIGN_IN_AGAIN(Kind.FORBIDDEN),
    /** Signed in, but not allowed. */
    NOT_ALLOWED(Kind.FORBIDDEN),
    /** No e-mail address. */
    BAD_EMAIL(Kind.INVALID),
    /** The password is too short or too long. */
    BAD_PASSWORD(Kind.INVALID),
    /** The password is easy to guess. */
    WEAK_PASSWORD(Kind.INVALID),
    /** No such role. */
    UNKNOWN_ROLE(Kind.INVALID),
    /** Somebody has this e-mail address already. */
    TAKEN(Kind.CONFLICT),
    /** A token needs a name of 1 to 100 letters. */
    BAD_TOKEN_NAME(Kind.INVALID),
    /** The end of a token is no time with an offset, is past, or more than ten years away. */
    BAD_EXPIRY(Kind.INVALID),
    /** No permission is written like this; the argument is what was sent. */
    BAD_SCOPE(Kind.INVALID),
    /** A link or code was used, replaced, or is too old; or there never was one. All read the same. */
    LINK_OVER(Kind.INVALID),
    /** The password that was asked for again is not right. */
    WRONG_PASSWORD(Kind.INVALID),
    /** Codes are given only for accounts that may no more than whoever gives them. */
    CODE_NOT_YOURS(Kind.FORBIDDEN),
    /** The portal does not offer this language. */
    UNKNOWN_LANGUAGE(Kind.INVALID);

    private final Kind kind;

    AccountProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "account";
    }
}
