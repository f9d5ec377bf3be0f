/** Events that partners publish and newcomers dare to come to: written, shown, enrolled for, come to. */
@NullMarked
package org.interlace.events;

import org.jspecify.annotations.NullMarked;
