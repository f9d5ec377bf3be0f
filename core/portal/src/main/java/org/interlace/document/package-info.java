/** Documents to keep or print. */
@NullMarked
package org.interlace.document;

import org.jspecify.annotations.NullMarked;
