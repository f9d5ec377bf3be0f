package org.interlace.api.graph;

/** Whom a relation of the graph may be shown to; enforced before anything leaves the graph. */
public enum PrivacyClass {
    /** Everybody, if the fact itself is open to everyone. */
    OPEN,
    /** Every signed-in member. */
    MEMBERS,
    /** Only the two people at its ends. */
    PARTIES,
    /** Nobody; used in answers, never part of one. */
    NEVER
}
