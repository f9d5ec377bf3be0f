package org.interlace.api.mail;

import java.util.Locale;
import org.interlace.api.account.AccountId;

/** Where a letter goes. */
public sealed interface MailTo {

    /** The address and language of an account when it is sent; people without e-mail come on the list "to be told by phone". */
    record OfAccount(AccountId account) implements MailTo {}

    /**
     * An address of somebody without an account.
     *
     * @param email checked by the caller
     */
    record Address(String email, Locale language) implements MailTo {}
}
