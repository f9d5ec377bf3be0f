/** Projects in the tables and on their way to the graph. */
@NullMarked
package org.interlace.project.store;

import org.jspecify.annotations.NullMarked;
