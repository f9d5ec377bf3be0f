/** Plugins: finds them, checks them, orders them, switches them on and off, rests those that fail. */
@NullMarked
package org.interlace.registry;

import org.jspecify.annotations.NullMarked;
