/** Pages a plugin adds, who may open them, and how people find them: addresses, menu entries, fragments. */
@NullMarked
package org.interlace.api.page;

import org.jspecify.annotations.NullMarked;
