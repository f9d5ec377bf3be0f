package org.interlace.api.page;

/** Where a menu entry stands. */
public enum MenuPlace {
    /** The main menu of every page. */
    MAIN,
    /** The lists of what the community is made of, beside one another; the main menu's directory leads to all of them. */
    DIRECTORY,
    /** The menu of one's own account. */
    ACCOUNT,
    /** The top of administration: what waits. */
    ADMINISTRATION,
    /** Administration of members: who comes, who is here, who may what. */
    ADMINISTRATION_PEOPLE,
    /** Administration of what people write and do: fields, words, events, stories. */
    ADMINISTRATION_CONTENT,
    /** Administration of the safe place: reports, acts for members, the audit log. */
    ADMINISTRATION_SAFETY,
    /** Administration of the portal itself: mail, plugins, settings. */
    ADMINISTRATION_PORTAL
}
