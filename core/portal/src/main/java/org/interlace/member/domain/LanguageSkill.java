package org.interlace.member.domain;

import java.util.UUID;

/**
 * A language a person speaks.
 *
 * @param term in the vocabulary
 * @param level {@code native}, {@code good} or {@code basic}
 */
public record LanguageSkill(UUID term, String level) {}
