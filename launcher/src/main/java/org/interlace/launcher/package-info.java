/** The command line: the Java main and nothing that another package needs. */
@NullMarked
package org.interlace.launcher;

import org.jspecify.annotations.NullMarked;
