/** Circles for programs. */
@NullMarked
package org.interlace.circle.rest;

import org.jspecify.annotations.NullMarked;
