package org.interlace.account;

import org.interlace.account.store.AccountTable;

/** Keeps the last who administers, for tests of other domains. */
public final class LastAdmins {

    private LastAdmins() {}

    /** Over a table. */
    public static LastAdmin of(AccountTable accounts) {
        return new LastAdmin(accounts);
    }
}
