package org.interlace.vocabulary;

import org.interlace.api.problem.ProblemCode;

/** What can go wrong with words. */
public enum VocabularyProblem implements ProblemCode {
    /** No such term. */
    ABSENT(Kind.ABSENT),
    /** A term needs a label in one language; the argument is how long it may be. */
    BAD_LABEL(Kind.INVALID),
    /** Another term is found by this word; the argument is its label. */
    TAKEN(Kind.CONFLICT),
    /** Words of this vocabulary come with the portal: they can be named, and nothing else. */
    FIXED(Kind.CONFLICT),
    /** Only two different terms of one vocabulary become one. */
    NOT_TOGETHER(Kind.CONFLICT),
    /** Somebody else changed the term in between. */
    STALE(Kind.STALE);

    private final Kind kind;

    VocabularyProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String bundle() {
        return "vocabulary";
    }
}
