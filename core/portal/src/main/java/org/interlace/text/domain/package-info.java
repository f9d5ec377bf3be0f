/** Times in words, and who is named in a sentence. */
@NullMarked
package org.interlace.text.domain;

import org.jspecify.annotations.NullMarked;
