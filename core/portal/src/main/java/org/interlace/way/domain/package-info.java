/** What makes one way better than another. */
@NullMarked
package org.interlace.way.domain;

import org.jspecify.annotations.NullMarked;
