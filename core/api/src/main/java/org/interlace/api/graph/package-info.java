/** What a plugin puts into the community graph, and how it says that a fact changed. */
@NullMarked
package org.interlace.api.graph;

import org.jspecify.annotations.NullMarked;
