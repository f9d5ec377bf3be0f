/** Events for other people's calendars and readers. */
@NullMarked
package org.interlace.events.feed;

import org.jspecify.annotations.NullMarked;
