package org.interlace.circle.domain;

/** How somebody stands to a circle, and so how much of it they see. */
public enum Standing {
    /** Is inside: sees everything. */
    INSIDE,
    /** Proposed it, or is asked to found it: sees what it is to be. */
    FOUNDER,
    /** May ask to come in: sees name, purpose and who welcomes. */
    OUTSIDE,
    /** Is staff of the house and nothing nearer: sees name, kind, welcome person and state. */
    HOUSE,
    /** There is no such circle for them. */
    NOWHERE
}
