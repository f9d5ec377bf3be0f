/** Skills, sectors, topics, languages, places and kinds, with labels in every language. */
@NullMarked
package org.interlace.vocabulary;

import org.jspecify.annotations.NullMarked;
