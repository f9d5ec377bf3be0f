/** The order of a start and of a stop. */
@NullMarked
package org.interlace.launcher.run;

import org.jspecify.annotations.NullMarked;
