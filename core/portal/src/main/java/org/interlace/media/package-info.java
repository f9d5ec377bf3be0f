/** Pictures, from the file that came to the answer a browser gets. */
@NullMarked
package org.interlace.media;

import org.jspecify.annotations.NullMarked;
