/** Dishes that members bring to the community table: the smallest complete plugin, the one to copy. */
@NullMarked
package org.interlace.example;

import org.jspecify.annotations.NullMarked;
