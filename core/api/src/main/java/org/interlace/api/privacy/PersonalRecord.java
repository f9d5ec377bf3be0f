package org.interlace.api.privacy;

import java.util.Map;
import org.interlace.api.message.MessageKey;

/**
 * One thing the portal keeps about a person, for the person's own export.
 *
 * @param title what it is
 * @param purpose what it is kept for
 * @param values name and value, in reading order; values are strings, numbers, booleans or lists of them
 */
public record PersonalRecord(MessageKey title, MessageKey purpose, Map<String, Object> values) {}
