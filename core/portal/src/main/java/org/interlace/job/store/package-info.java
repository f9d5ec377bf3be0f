/** Turns of jobs in the tables, and the lock that one node holds for each. */
@NullMarked
package org.interlace.job.store;

import org.jspecify.annotations.NullMarked;
