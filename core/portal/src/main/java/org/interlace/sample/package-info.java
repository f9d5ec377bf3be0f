/** The invented community that a first look shows, and its removal in one go. */
@NullMarked
package org.interlace.sample;

import org.jspecify.annotations.NullMarked;
