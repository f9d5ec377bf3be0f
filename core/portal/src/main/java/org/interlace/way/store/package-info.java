/** Ways in the graph, and how often they were looked for. */
@NullMarked
package org.interlace.way.store;

import org.jspecify.annotations.NullMarked;
