/** Other programs as children: started, watched, started again, ended, found again after a crash. */
@NullMarked
package org.interlace.launcher.process;

import org.jspecify.annotations.NullMarked;
