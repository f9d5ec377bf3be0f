package org.interlace.member.domain;

/** How near a viewer stands to a person. */
public enum Nearness {
    /** It is the person. */
    SELF,
    /** Both have confirmed a tie. */
    TIED,
    /** Signed in. */
    MEMBER,
    /** Nobody is signed in. */
    VISITOR
}
