/** The safe place: blocks, reports, trusted persons, acting with consent, and what staff did about whom. */
@NullMarked
package org.interlace.safety;

import org.jspecify.annotations.NullMarked;
