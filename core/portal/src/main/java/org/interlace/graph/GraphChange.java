package org.interlace.graph;

import java.util.UUID;

/**
 * A note in the outbox: this subject is not what the graph last saw.
 *
 * @param sequence rises with each note
 */
record GraphChange(long sequence, String kind, UUID subject) {}
