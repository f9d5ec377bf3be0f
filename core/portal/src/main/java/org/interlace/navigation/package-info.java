/** Menus and slots, put together from what the core and the plugins declare. */
@NullMarked
package org.interlace.navigation;

import org.jspecify.annotations.NullMarked;
