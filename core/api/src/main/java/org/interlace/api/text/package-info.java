/** Sentences that are put together only when somebody reads them, in the reader's language; and people's own words. */
@NullMarked
package org.interlace.api.text;

import org.jspecify.annotations.NullMarked;
