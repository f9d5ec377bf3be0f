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
    /** No such role; says the same of a page that is not there. */
    NO_ROLE(Kind.ABSENT),
    /** A role needs a word of 3 to 40 small letters, digits and hyphens. */
    BAD_ROLE_NAME(Kind.INVALID),
    /** A role needs a label in one language at least; the argument is how long it may be. */
    BAD_ROLE_LABEL(Kind.INVALID),
    /** There is a role of this word already. */
    ROLE_TAKEN(Kind.CONFLICT),
    /** Roles that come with the portal stay. */
    ROLE_FIXED(Kind.CONFLICT),
    /** Administration must be able to edit roles. */
    ROLE_LOCKED(Kind.CONFLICT),
    /** Somebody else changed the role in between. */
    ROLE_STALE(Kind.STALE),
    /** Nobody gives or takes more than they have. */
    ROLE_BEYOND(Kind.FORBIDDEN),
    /** No such account; says the same of a page that is not there. */
    NO_ACCOUNT(Kind.ABSENT),
    /** Somebody must be able to administer the portal. */
    LAST_ADMIN(Kind.CONFLICT),
    /** Nobody takes their own administration away. */
    OWN_ADMIN(Kind.CONFLICT),
    /** The account is suspended; the argument is the reason. Said only to who has shown to be its owner. */
    SUSPENDED(Kind.FORBIDDEN),
    /** A reason is needed; the argument is how long it may be. */
    NO_REASON(Kind.INVALID),
    /** What cannot be undone needs its box ticked. */
    NOT_SURE(Kind.INVALID),
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
