/** Invented data that shows a plugin at work in the sample community. */
@NullMarked
package org.interlace.api.sample;

import org.jspecify.annotations.NullMarked;
