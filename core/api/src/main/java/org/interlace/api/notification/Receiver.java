package org.interlace.api.notification;

import java.util.Set;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Permission;

/** Who is told. */
public sealed interface Receiver {

    /** The account of a member; nobody when the member has none. */
    record OfMember(MemberId member) implements Receiver {}

    /** One account. */
    record OfAccount(AccountId account) implements Receiver {}

    /**
     * Every account that has a permission now.
     *
     * @param except those who are not told, because it is about what they ask themselves
     */
    record Holders(Permission permission, Set<MemberId> except) implements Receiver {

        /** Copies the set. */
        public Holders {
            except = Set.copyOf(except);
        }

        /** Everybody who has it. */
        public Holders(Permission permission) {
            this(permission, Set.of());
        }
    }
}
