/** {@code /api/v1/introductions}. */
@NullMarked
package org.interlace.introductions.rest;

import org.jspecify.annotations.NullMarked;
