/** Pages of the safe place. */
@NullMarked
package org.interlace.safety.web;

import org.jspecify.annotations.NullMarked;
