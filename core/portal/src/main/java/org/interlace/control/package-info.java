/** The operator's commands, taken from a Unix socket that only the operator can open (decision D17). */
@NullMarked
package org.interlace.control;

import org.jspecify.annotations.NullMarked;
