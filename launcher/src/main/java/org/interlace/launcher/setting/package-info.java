/** Settings: what there is, what is allowed, where a value came from. */
@NullMarked
package org.interlace.launcher.setting;

import org.jspecify.annotations.NullMarked;
