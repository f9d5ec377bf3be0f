/** Needs and doors in PostgreSQL. */
@NullMarked
package org.interlace.introductions.posting.store;

import org.jspecify.annotations.NullMarked;
