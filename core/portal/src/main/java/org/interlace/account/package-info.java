/** Accounts: signing in and out, sessions, tokens, roles, and who is asking. */
@NullMarked
package org.interlace.account;

import org.jspecify.annotations.NullMarked;
