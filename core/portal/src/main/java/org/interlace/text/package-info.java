/** Writes sentences out for a reader: names that the reader may see, times in words, in the reader's language. */
@NullMarked
package org.interlace.text;

import org.jspecify.annotations.NullMarked;
