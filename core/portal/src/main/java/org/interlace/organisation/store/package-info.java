/** Organisations in the tables and on their way to the graph. */
@NullMarked
package org.interlace.organisation.store;

import org.jspecify.annotations.NullMarked;
