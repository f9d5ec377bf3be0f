/** Texts by key: every word that people read comes from a bundle in six languages. */
@NullMarked
package org.interlace.api.message;

import org.jspecify.annotations.NullMarked;
