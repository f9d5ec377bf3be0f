/** What people see: progress, plain lines, and problems said in one line. */
@NullMarked
package org.interlace.launcher.console;

import org.jspecify.annotations.NullMarked;
