/** Events in the tables and in the graph. */
@NullMarked
package org.interlace.events.store;

import org.jspecify.annotations.NullMarked;
