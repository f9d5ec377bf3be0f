package org.interlace.graph.schema;

/** The core's relations. Privacy class and meaning of each stand in the module's README. */
public final class Relations {

    /** Member to member: a tie confirmed by both; stored once, read in either direction. */
    public static final String TIED = "TIED";

    /** Member to skill. */
    public static final String CAN = "CAN";

    /** Member to language. */
    public static final String SPEAKS = "SPEAKS";

    /** Member to place. */
    public static final String LIVES_IN = "LIVES_IN";

    /** Member to sector. */
    public static final String WORKS_IN = "WORKS_IN";

    /** Member to topic. */
    public static final String CARES_ABOUT = "CARES_ABOUT";

    /** Member to kind. */
    public static final String IS = "IS";

    /** Member to organisation: is part of it. */
    public static final String BELONGS_TO = "BELONGS_TO";

    /** Member to organisation: speaks for it. */
    public static final String REPRESENTS = "REPRESENTS";

    /** Member to project: carries it. */
    public static final String CARRIES = "CARRIES";

    /** Member to project: stands round it, {@code as} coach, facilitator, expert or peer. */
    public static final String SUPPORTS = "SUPPORTS";

    /** Member to member: the first wants nothing to do with the second; never shown. */
    public static final String BLOCKS = "BLOCKS";

    private Relations() {}
}
