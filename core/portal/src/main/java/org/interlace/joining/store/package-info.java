/** Invitations and applications in the tables. */
@NullMarked
package org.interlace.joining.store;

import org.jspecify.annotations.NullMarked;
