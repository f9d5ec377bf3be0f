package org.interlace.api.vocabulary;

import java.util.UUID;

/**
 * One word of a vocabulary.
 *
 * @param key its public word, as in addresses and JSON
 * @param label in the language that was asked for
 */
public record Term(UUID id, Terms.Kind kind, String key, String label) {}
