/**
 * Files that come in from another system. {@link org.interlace.api.exchange.Importer} reads one kind of them; the portal
 * opens the file, tells its encoding, splits it into rows, puts bad ones aside with their reason, and writes the others
 * in batches.
 */
@NullMarked
package org.interlace.api.exchange;

import org.jspecify.annotations.NullMarked;
