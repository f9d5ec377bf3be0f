/** Words of the vocabularies in the tables. */
@NullMarked
package org.interlace.vocabulary.store;

import org.jspecify.annotations.NullMarked;
