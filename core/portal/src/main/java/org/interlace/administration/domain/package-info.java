/** Values of administration; plain Java. */
@NullMarked
package org.interlace.administration.domain;

import org.jspecify.annotations.NullMarked;
