/** The Unix socket on which a running portal takes commands. */
@NullMarked
package org.interlace.launcher.control;

import org.jspecify.annotations.NullMarked;
