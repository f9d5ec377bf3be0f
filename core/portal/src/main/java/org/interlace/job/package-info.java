/** Work that is done now and then: each turn by exactly one node. */
@NullMarked
package org.interlace.job;

import org.jspecify.annotations.NullMarked;
