/** Asks the graph, or the tables when the graph is away. */
@NullMarked
package org.interlace.directory.store;

import org.jspecify.annotations.NullMarked;
