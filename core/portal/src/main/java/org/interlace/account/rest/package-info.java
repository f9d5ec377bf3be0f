/** Tokens and the caller, over the API. */
@NullMarked
package org.interlace.account.rest;

import org.jspecify.annotations.NullMarked;
