/** Blocks, reports, trusted persons, consents and the audit log in the tables. */
@NullMarked
package org.interlace.safety.store;

import org.jspecify.annotations.NullMarked;
