/** Letters on their way: kept, sent until they left, shown to staff. */
@NullMarked
package org.interlace.mail;

import org.jspecify.annotations.NullMarked;
