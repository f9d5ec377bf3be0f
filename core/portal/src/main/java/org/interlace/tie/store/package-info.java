/** Ties, proposals and codes in the tables, and ties as relations of the graph. */
@NullMarked
package org.interlace.tie.store;

import org.jspecify.annotations.NullMarked;
