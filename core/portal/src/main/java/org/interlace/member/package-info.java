/** People with a profile: what may be seen of whom, and how a profile changes. */
@NullMarked
package org.interlace.member;

import org.jspecify.annotations.NullMarked;
