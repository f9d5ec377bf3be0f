/** What a circle is and who sees how much of it; plain Java. */
@NullMarked
package org.interlace.circle.domain;

import org.jspecify.annotations.NullMarked;
