/** Members in the tables and on their way to the graph. */
@NullMarked
package org.interlace.member.store;

import org.jspecify.annotations.NullMarked;
