/** How a request runs: clocks that stand on closing days, what is due when, and who sees what. Plain Java. */
@NullMarked
package org.interlace.request.domain;

import org.jspecify.annotations.NullMarked;
