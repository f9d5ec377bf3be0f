package org.interlace.events.domain;

/**
 * Who comes without an account: a first name, and one way to be reached.
 *
 * @param email empty when only a telephone was given
 * @param phone empty when only an address was given
 * @param language in which they are written to
 */
public record Guest(String name, String email, String phone, String language) {

    /** The longest name. */
    public static final int NAME = 60;

    /** Nobody: it was erased. */
    public static final Guest GONE = new Guest("", "", "", "fr");
}
