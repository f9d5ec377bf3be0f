/** The door of a plugin jar: who it is, what it brings, and what the portal promises it in return. */
@NullMarked
package org.interlace.api.plugin;

import org.jspecify.annotations.NullMarked;
