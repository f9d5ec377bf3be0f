/** Who is asking. */
@NullMarked
package org.interlace.api.account;

import org.jspecify.annotations.NullMarked;
