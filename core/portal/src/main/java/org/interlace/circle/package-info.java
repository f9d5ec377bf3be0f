/** Circles: small groups with a welcome person and one conversation, whose members only members see. */
@NullMarked
package org.interlace.circle;

import org.jspecify.annotations.NullMarked;
