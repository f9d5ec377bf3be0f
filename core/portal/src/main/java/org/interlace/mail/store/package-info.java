/** Letters in the tables. */
@NullMarked
package org.interlace.mail.store;

import org.jspecify.annotations.NullMarked;
