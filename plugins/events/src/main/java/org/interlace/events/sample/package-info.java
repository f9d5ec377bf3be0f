/** Invented events that show the plugin at work. */
@NullMarked
package org.interlace.events.sample;

import org.jspecify.annotations.NullMarked;
