/** Personal data: where it lies, how a person takes it along, how it is erased. */
@NullMarked
package org.interlace.api.privacy;

import org.jspecify.annotations.NullMarked;
