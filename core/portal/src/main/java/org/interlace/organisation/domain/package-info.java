/** An organisation; plain Java. */
@NullMarked
package org.interlace.organisation.domain;

import org.jspecify.annotations.NullMarked;
