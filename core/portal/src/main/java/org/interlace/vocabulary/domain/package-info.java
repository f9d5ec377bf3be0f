/** Where communes stand on a map; plain Java. */
@NullMarked
package org.interlace.vocabulary.domain;

import org.jspecify.annotations.NullMarked;
