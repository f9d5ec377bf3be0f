/** Telling people that something happened or waits for them: in the portal, and by mail as often as each wishes. */
@NullMarked
package org.interlace.api.notification;

import org.jspecify.annotations.NullMarked;
