/** Days and hours where the community lives. */
@NullMarked
package org.interlace.api.time;

import org.jspecify.annotations.NullMarked;
