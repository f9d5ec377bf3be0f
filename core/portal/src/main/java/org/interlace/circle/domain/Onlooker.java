package org.interlace.circle.domain;

/**
 * Who looks at a circle, as far as it matters.
 *
 * @param inside whether they are inside
 * @param founding whether they proposed it, or are asked to found it
 * @param called whether they were invited, or have asked to come in
 * @param woman whether they stated so for themselves; told to nobody
 * @param staff whether they look after circles for the house
 */
public record Onlooker(boolean inside, boolean founding, boolean called, boolean woman, boolean staff) {}
