package org.interlace.introductions.domain;

import java.util.UUID;

/**
 * What an introduction answers: a need or a door that its member showed. Nobody has to open the way; it goes to them at
 * once.
 *
 * @param kind {@code need} or {@code door}
 * @param posting its id; it may be gone by now
 */
public record About(String kind, UUID posting) {}
