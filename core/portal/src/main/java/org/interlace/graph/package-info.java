/** Keeps the community graph equal to the tables: outbox, applier, rebuild, check. */
@NullMarked
package org.interlace.graph;

import org.jspecify.annotations.NullMarked;
