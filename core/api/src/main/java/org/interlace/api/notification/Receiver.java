package org.interlace.api.notification;

import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Permission;

/** Who is told. */
public sealed interface Receiver {

    /** The account of a member; nobody when the member has none. */
    record OfMember(MemberId member) implements Receiver {}

    /** One account. */
    record OfAccount(AccountId account) implements Receiver {}

    /** Every account that has a permission now. */
    record Holders(Permission permission) implements Receiver {}
}
