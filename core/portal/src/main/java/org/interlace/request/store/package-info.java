/** Requests, their parties and steps in the tables. */
@NullMarked
package org.interlace.request.store;

import org.jspecify.annotations.NullMarked;
