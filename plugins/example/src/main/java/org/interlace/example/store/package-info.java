/** Dishes in the tables and on their way to the graph. */
@NullMarked
package org.interlace.example.store;

import org.jspecify.annotations.NullMarked;
