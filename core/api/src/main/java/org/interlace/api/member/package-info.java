/** People, as other parts of the portal may name them. */
@NullMarked
package org.interlace.api.member;

import org.jspecify.annotations.NullMarked;
