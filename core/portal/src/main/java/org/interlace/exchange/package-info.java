/** People, ties and organisations that come in from another system, as CSV. */
@NullMarked
package org.interlace.exchange;

import org.jspecify.annotations.NullMarked;
