package org.interlace.graph.schema;

/** Property names that more than one query uses. */
public final class Properties {

    /** UUID as text; unique for a label. */
    public static final String ID = "id";

    /** How often the subject changed. */
    public static final String VERSION = "version";

    /** The public word of a vocabulary node, as in addresses. */
    public static final String KEY = "key";

    /** On a relation: the fact is open to everyone, not to members only. */
    public static final String OPEN = "open";

    /** A member's fixed random place in the daily rotation of the directory; absent when members may not see them. */
    public static final String TURN = "turn";

    /** The same for visitors; absent when the person is not open to everyone. */
    public static final String OPEN_TURN = "openTurn";

    /** Folded words by which members find a person. */
    public static final String SEARCH_MEMBERS = "searchMembers";

    /** Folded words by which visitors find a person. */
    public static final String SEARCH_OPEN = "searchOpen";

    private Properties() {}
}
