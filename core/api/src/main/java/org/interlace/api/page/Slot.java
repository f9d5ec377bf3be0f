package org.interlace.api.page;

/** Where a fragment can stand in the core's pages. */
public enum Slot {
    /** The home page of a signed-in member. */
    HOME,

    /**
     * The home page of a visitor, below the doors: a few next things, each a section with a heading. Like all pages of
     * visitors it is kept up to five seconds, so the part says the same to everybody and has no form.
     */
    WELCOME,

    /**
     * The doors of the visitor's home page, a list: each part is one item, {@code <li class="card door">} with an
     * {@code .arch} that holds an icon, a heading with one link, and a sentence. Kept as {@link #WELCOME} is.
     */
    DOORS,

    /** A member's profile page; the part finds the {@code MemberId} as the request attribute {@code slot.member}. */
    MEMBER_PROFILE,

    /**
     * An organisation's page, which visitors read too; the part finds the {@code OrganisationId} as the request attribute
     * {@code slot.organisation}.
     */
    ORGANISATION,

    /** The quiet page about one's own safety; "is it safe for me to come?" stands here. */
    SAFETY,

    /** What somebody reads who has just joined: one short question or hint, nothing that has to be done. */
    JOINED
}
