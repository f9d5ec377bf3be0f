/** Tests of ways that need the whole portal. */
@NullMarked
package org.interlace.way.store;

import org.jspecify.annotations.NullMarked;
