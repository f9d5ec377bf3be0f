/** Asks in the tables. */
@NullMarked
package org.interlace.availability.store;

import org.jspecify.annotations.NullMarked;
