/** Plugins in administration. */
@NullMarked
package org.interlace.registry.web;

import org.jspecify.annotations.NullMarked;
