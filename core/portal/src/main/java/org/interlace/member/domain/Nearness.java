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
    VISITOR;

    /** The nearest that holds. */
    public static Nearness of(boolean self, boolean tied, boolean signedIn) {
        if (self) {
            return SELF;
        }
        if (tied) {
            return TIED;
        }
        return signedIn ? MEMBER : VISITOR;
    }
}
