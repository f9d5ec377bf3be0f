/** Reading what lies elsewhere, without being sent to where nobody may look. */
@NullMarked
package org.interlace.fetch;

import org.jspecify.annotations.NullMarked;
