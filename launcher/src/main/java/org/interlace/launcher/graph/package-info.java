/** The embedded Neo4j server, from its settings to the first answered query. */
@NullMarked
package org.interlace.launcher.graph;

import org.jspecify.annotations.NullMarked;
