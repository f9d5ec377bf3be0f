/** What a picture may be, and how it is drawn; plain Java. */
@NullMarked
package org.interlace.media.domain;

import org.jspecify.annotations.NullMarked;
