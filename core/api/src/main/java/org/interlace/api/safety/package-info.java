/** The safe place: who must not meet whom, and what staff did about whom. */
@NullMarked
package org.interlace.api.safety;

import org.jspecify.annotations.NullMarked;
