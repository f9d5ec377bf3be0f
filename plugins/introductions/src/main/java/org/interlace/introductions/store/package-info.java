/** Introductions in PostgreSQL. */
@NullMarked
package org.interlace.introductions.store;

import org.jspecify.annotations.NullMarked;
