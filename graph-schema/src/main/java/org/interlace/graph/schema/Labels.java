package org.interlace.graph.schema;

/** The core's node labels. Every node has {@link Properties#ID} and {@link Properties#VERSION}. */
public final class Labels {

    /** A person with a profile. */
    public static final String MEMBER = "Member";

    /** An incubator, company, public service, association or school. */
    public static final String ORGANISATION = "Organisation";

    /** The venture of one or more entrepreneurs. */
    public static final String PROJECT = "Project";

    /** Something a person can do. */
    public static final String SKILL = "Skill";

    /** A branch of trade. */
    public static final String SECTOR = "Sector";

    /** A subject somebody cares about. */
    public static final String TOPIC = "Topic";

    /** A spoken language. */
    public static final String LANGUAGE = "Language";

    /** A commune. */
    public static final String PLACE = "Place";

    /** A kind of member: entrepreneur, coach, expert …. */
    public static final String KIND = "Kind";

    private Labels() {}
}
