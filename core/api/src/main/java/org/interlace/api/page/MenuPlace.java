package org.interlace.api.page;

/** Where a menu entry stands. */
public enum MenuPlace {
    /** The main menu of every page. */
    MAIN,
    /** The menu of one's own account. */
    ACCOUNT,
    /** The left side of administration. */
    ADMINISTRATION
}
