package org.interlace.graph;

import java.util.UUID;

/**
 * A noted change that was taken; it is gone when the transaction ends well.
 *
 * @param tries how often it was noted again
 * @param free whether nobody else works at the subject
 */
record Note(String kind, UUID subject, int tries, boolean free) {}
