/** What can go wrong, as codes with a message; the portal turns them into pages and problem+json. */
@NullMarked
package org.interlace.api.problem;

import org.jspecify.annotations.NullMarked;
