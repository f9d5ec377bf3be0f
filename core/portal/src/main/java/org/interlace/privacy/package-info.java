/** What is kept about people: taken along, and erased, across the core and all plugins (decision D4). */
@NullMarked
package org.interlace.privacy;

import org.jspecify.annotations.NullMarked;
