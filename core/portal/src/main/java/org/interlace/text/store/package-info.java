/** Sentences as the tables keep them. */
@NullMarked
package org.interlace.text.store;

import org.jspecify.annotations.NullMarked;
