/** How much people can be asked: asks are counted, pauses and rest kept. */
@NullMarked
package org.interlace.availability;

import org.jspecify.annotations.NullMarked;
