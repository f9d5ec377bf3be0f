package org.interlace.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.SmallHouse;
import org.interlace.account.domain.Caller;
import org.interlace.account.store.AccountTable;
import org.interlace.account.store.AccountTables;
import org.interlace.account.store.RoleTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.api.safety.AuditLog;
import org.interlace.database.QuietTopics;
import org.interlace.database.Tables;
import org.interlace.shell.SixLanguages;

/** A house with accounts, roles, sessions and tokens in real tables. */
public class AccountHouse extends SmallHouse {

    /** Accounts. */
    public final AccountTable accounts = AccountTables.accounts(tables.database());

    /** Roles. */
    public final RoleTable roles = AccountTables.roles(tables.database());

    /** Plants what every portal starts with. */
    public final Roles planting = new Roles(roles);

    /** Sessions of this node. */
    public final Sessions sessions = new Sessions(
            tables.database(), accounts, clock(), new QuietTopics(), Duration.ofMinutes(30), Duration.ofHours(12));

    /** Tokens. */
    public final Tokens tokens = new Tokens(tables.database(), accounts, clock());

    /** What was noted, as {@code act object}. */
    public final List<String> noted = new ArrayList<>();

    /** Writes {@link #noted}. */
    public final AuditLog audit =
            (act, about, object) -> noted.add(act + (about.isPresent() ? " about somebody" : "") + " " + object);

    /** Who asks, for what looks at roles. */
    public CurrentViewer asking = new CurrentViewer(SixLanguages.all());

    /** The tables, for tests that look for themselves. */
    public Tables tables() {
        return tables;
    }

    @Override
    public void clear() {
        super.clear();
        tables.empty("account.account", "account.role", "safety.audit");
        noted.clear();
        planting.plant(List.of(), Map.of());
    }

    /** An account of somebody, with roles. */
    public AccountId account(Optional<MemberId> member, String... held) {
        var id = new AccountId(UUID.randomUUID());
        tables.database()
                .change(
                        "insert into account.account (id, member, created) values (?, ?, ?)",
                        id.value(),
                        member.map(MemberId::value).orElse(null),
                        now);
        Set.of(held).forEach(role -> accounts.grant(id, role));
        return id;
    }

    /** From now on that account asks. */
    public void as(AccountId account) {
        asking = new CurrentViewer(SixLanguages.all());
        var found = accounts.find(account).orElseThrow();
        asking.become(
                new Caller(account, found.member(), null, accounts.roles(account), accounts.permissions(account)));
        viewer = found.member() == null ? NOBODY : found.member();
    }
}
