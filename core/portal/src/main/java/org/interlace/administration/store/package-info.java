/** What administration reads from the tables. */
@NullMarked
package org.interlace.administration.store;

import org.jspecify.annotations.NullMarked;
