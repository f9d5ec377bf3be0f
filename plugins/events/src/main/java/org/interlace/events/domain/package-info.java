/** What events are: what they say, their states, seats and who takes them. */
@NullMarked
package org.interlace.events.domain;

import org.jspecify.annotations.NullMarked;
