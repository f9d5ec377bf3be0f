/** What runs inside Neo4j to know the limit of what the portal does from outside; part of no distribution. */
@org.jspecify.annotations.NullMarked
package org.interlace.bench.procedure;
