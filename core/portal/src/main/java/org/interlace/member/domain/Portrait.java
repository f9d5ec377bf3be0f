package org.interlace.member.domain;

import java.util.UUID;

/**
 * A member's picture.
 *
 * @param picture its id
 * @param alternative what somebody reads who does not see it
 */
public record Portrait(UUID picture, String alternative) {

    /** The kind of picture. */
    public static final String KIND = "member.portrait";

    /** The widths that are drawn. */
    private static final int SMALL = 112;

    private static final int LARGE = 224;

    /** For lists and the frame. */
    public String small() {
        return address(picture, SMALL);
    }

    /** For the person's page. */
    public String large() {
        return address(picture, LARGE);
    }

    private static String address(UUID picture, int width) {
        return "/media/" + picture + "/" + width;
    }
}
