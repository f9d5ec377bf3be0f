/** Rules of asks and rest. */
@NullMarked
package org.interlace.availability.domain;

import org.jspecify.annotations.NullMarked;
