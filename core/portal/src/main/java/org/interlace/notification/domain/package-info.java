/** When digests go out, and what a link to end them proves. */
@NullMarked
package org.interlace.notification.domain;

import org.jspecify.annotations.NullMarked;
