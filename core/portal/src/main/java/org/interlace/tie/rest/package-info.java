/** Ties in the API. */
@NullMarked
package org.interlace.tie.rest;

import org.jspecify.annotations.NullMarked;
