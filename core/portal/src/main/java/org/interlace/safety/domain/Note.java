package org.interlace.safety.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What staff noted about a report; nobody else reads it.
 *
 * @param author the name of who wrote it, while that profile is there
 */
public record Note(Optional<String> author, String words, Instant at) {}
