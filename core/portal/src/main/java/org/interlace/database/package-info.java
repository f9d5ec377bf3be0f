/** The road to PostgreSQL: the data source, plain SQL with parameters, and the topics other nodes watch. */
@NullMarked
package org.interlace.database;

import org.jspecify.annotations.NullMarked;
