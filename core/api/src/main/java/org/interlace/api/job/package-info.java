/** Work that is done now and then, by one of all nodes. */
@NullMarked
package org.interlace.api.job;

import org.jspecify.annotations.NullMarked;
