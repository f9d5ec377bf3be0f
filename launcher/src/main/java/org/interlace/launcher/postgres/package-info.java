/** The embedded PostgreSQL server, from its unpacked programs to a clean stop. */
@NullMarked
package org.interlace.launcher.postgres;

import org.jspecify.annotations.NullMarked;
