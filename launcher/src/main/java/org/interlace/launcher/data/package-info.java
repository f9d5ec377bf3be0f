/** The data folder: where everything lies, and the one lock on it. */
@NullMarked
package org.interlace.launcher.data;

import org.jspecify.annotations.NullMarked;
