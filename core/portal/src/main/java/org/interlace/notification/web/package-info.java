/** The pages of one's news, and of who is told by phone. */
@NullMarked
package org.interlace.notification.web;

import org.jspecify.annotations.NullMarked;
