/** What an import asks the tables and writes to them, many rows at a time. */
@NullMarked
package org.interlace.exchange.store;

import org.jspecify.annotations.NullMarked;
