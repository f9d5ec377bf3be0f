/** News in the tables. */
@NullMarked
package org.interlace.notification.store;

import org.jspecify.annotations.NullMarked;
