/** Tests of the graph that need the whole portal. */
@NullMarked
package org.interlace.graph;

import org.jspecify.annotations.NullMarked;
