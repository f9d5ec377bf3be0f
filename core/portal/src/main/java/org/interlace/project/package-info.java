/** The ventures of entrepreneurs, with those who stand round them. */
@NullMarked
package org.interlace.project;

import org.jspecify.annotations.NullMarked;
