/** Pages of accounts. */
@NullMarked
package org.interlace.account.web;

import org.jspecify.annotations.NullMarked;
