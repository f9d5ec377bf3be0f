/** Values and rules of accounts; plain Java. */
@NullMarked
package org.interlace.account.domain;

import org.jspecify.annotations.NullMarked;
