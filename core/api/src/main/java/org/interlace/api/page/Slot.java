package org.interlace.api.page;

/** Where a fragment can stand in the core's pages. */
public enum Slot {
    /** The home page of a signed-in member. */
    HOME,
    /** A member's profile page; the part finds the member's id as the request attribute {@code slot.member}. */
    MEMBER_PROFILE,

    /** The quiet page about one's own safety; "is it safe for me to come?" stands here. */
    SAFETY,

    /** What somebody reads who has just joined: one short question or hint, nothing that has to be done. */
    JOINED
}
