/** Dishes over the API. */
@NullMarked
package org.interlace.example.rest;

import org.jspecify.annotations.NullMarked;
