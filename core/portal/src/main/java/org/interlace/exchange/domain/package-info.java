/** Reads CSV files row by row and judges each row; plain Java. */
@NullMarked
package org.interlace.exchange.domain;

import org.jspecify.annotations.NullMarked;
