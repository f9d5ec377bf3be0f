/** The words of the community graph: labels, relations and properties, each written once. */
@NullMarked
package org.interlace.graph.schema;

import org.jspecify.annotations.NullMarked;
