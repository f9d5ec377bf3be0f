/** What only the archive as a whole can say. */
@NullMarked
package org.interlace.webapp;

import org.jspecify.annotations.NullMarked;
