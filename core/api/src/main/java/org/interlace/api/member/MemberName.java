package org.interlace.api.member;

/**
 * How to show a person in a list.
 *
 * @param id who
 * @param handle for the address {@code /members/{handle}}
 * @param name as the person wishes it
 */
public record MemberName(MemberId id, String handle, String name) {}
