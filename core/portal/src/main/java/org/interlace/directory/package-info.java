/** Finding people: what was asked, how the graph is asked, what is shown. */
@NullMarked
package org.interlace.directory;

import org.jspecify.annotations.NullMarked;
