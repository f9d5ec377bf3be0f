/** Accounts, sessions, tokens and roles in the tables. */
@NullMarked
package org.interlace.account.store;

import org.jspecify.annotations.NullMarked;
