/** What staff do with everybody's accounts, above all other domains. */
@NullMarked
package org.interlace.administration;

import org.jspecify.annotations.NullMarked;
