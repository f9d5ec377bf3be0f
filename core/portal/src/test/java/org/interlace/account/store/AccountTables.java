package org.interlace.account.store;

import org.interlace.database.Database;

/** The stores of accounts, for tests of use cases. */
public final class AccountTables {

    private AccountTables() {}

    /** Accounts. */
    public static AccountTable accounts(Database database) {
        return new AccountTable(database);
    }

    /** Roles. */
    public static RoleTable roles(Database database) {
        return new RoleTable(database);
    }

    /** Suspensions. */
    public static SuspensionTable suspensions(Database database) {
        return new SuspensionTable(database);
    }

    /** Links in letters. */
    public static LinkTable links(Database database) {
        return new LinkTable(database);
    }
}
