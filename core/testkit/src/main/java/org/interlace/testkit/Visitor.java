package org.interlace.testkit;

import java.util.Locale;
import java.util.Optional;
import org.interlace.api.account.AccountId;
import org.interlace.api.account.Viewer;
import org.interlace.api.member.MemberId;
import org.interlace.api.permission.Permission;

/** A viewer who is not signed in and reads English. */
public final class Visitor implements Viewer {

    @Override
    public Optional<AccountId> account() {
        return Optional.empty();
    }

    @Override
    public Optional<MemberId> member() {
        return Optional.empty();
    }

    @Override
    public boolean may(Permission permission) {
        return false;
    }

    @Override
    public Locale language() {
        return Locale.ENGLISH;
    }
}
