/** One class per command of the command line. */
@NullMarked
package org.interlace.launcher.command;

import org.jspecify.annotations.NullMarked;
