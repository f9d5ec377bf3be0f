package org.interlace.account;

import org.interlace.account.domain.Account;

/** Lets people in who have an account and never were here. */
public interface Newcomers {

    /** Sends the letter with which such an account begins, in the running transaction. */
    void welcome(Account account);
}
