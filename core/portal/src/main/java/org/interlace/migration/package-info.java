/** Brings tables and graph of the core and of each plugin to the shape this version needs. */
@NullMarked
package org.interlace.migration;

import org.jspecify.annotations.NullMarked;
