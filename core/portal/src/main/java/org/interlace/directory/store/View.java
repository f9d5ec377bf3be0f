package org.interlace.directory.store;

import org.interlace.graph.schema.Properties;

/** The two views of the directory (decision D8): what every member may see, and what everybody may see. */
public enum View {
    /** For those who are signed in. */
    MEMBERS(Properties.TURN, "member_search_members", ""),
    /** For visitors. */
    OPEN(Properties.OPEN_TURN, "member_search_open", " WHERE r.open");

    private final String turn;
    private final String index;
    private final String shownRelations;

    View(String turn, String index, String shownRelations) {
        this.turn = turn;
        this.index = index;
        this.shownRelations = shownRelations;
    }

    /** The property a person has when this view shows them, and their place in the rotation. */
    public String turn() {
        return turn;
    }

    /** The full-text index of this view's words. */
    public String index() {
        return index;
    }

    /** Keeps relations {@code r} that this view may show. */
    public String shownRelations() {
        return shownRelations;
    }
}
