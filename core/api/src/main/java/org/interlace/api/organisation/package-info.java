/** Organisations, as other parts of the portal may name them, and who speaks for them. */
@NullMarked
package org.interlace.api.organisation;

import org.jspecify.annotations.NullMarked;
