package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Caller;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.permission.Permission;
import org.interlace.api.problem.PortalException;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/** Personal access tokens for the API: the holder acts for one account, within the token's scopes. */
@ApplicationScoped
public class Tokens {

    /** What a token's text starts with, so that a leaked one is recognised. */
    public static final String PREFIX = "ilt_";

    private static final Duration LONGEST = Duration.ofDays(3660);

    private final Database database;
    private final AccountTable accounts;
    private final Clock clock;

    @Inject
    Tokens(Database database, AccountTable accounts, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Makes one; its secret is shown this once.
     *
     * @param scopes permissions it is limited to; empty for all the account has
     * @param expires when it ends, within ten years; null for never
     */
    @Transactional
    public Secret issue(AccountId account, String name, List<@Nullable String> scopes, @Nullable Instant expires) {
        if (name.isBlank() || name.length() > 100 || name.chars().anyMatch(Character::isISOControl)) {
            throw new PortalException(AccountProblem.BAD_TOKEN_NAME);
        }
        var now = clock.instant();
        if (expires != null && (!expires.isAfter(now) || expires.isAfter(now.plus(LONGEST)))) {
            throw new PortalException(AccountProblem.BAD_EXPIRY);
        }
        for (var scope : scopes) {
            if (scope == null || !Permission.isWritten(scope)) {
                throw new PortalException(AccountProblem.BAD_SCOPE, String.valueOf(scope));
            }
        }
        var secret = Secret.fresh(PREFIX);
        database.change(
                "insert into account.token (id, hash, account, name, scopes, created, expires) values (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                secret.hash(),
                account.value(),
                name,
                String.join(" ", scopes),
                now,
                expires);
        return secret;
    }

    /** Who holds a token. */
    public Optional<Caller> caller(Secret secret) {
        return database.first("""
                        select account, scopes, used is distinct from ?::date as fresh from account.token
                        where hash = ? and ended is null and (expires is null or expires > ?) and not exists (
                            select 1 from account.suspension s where s.account = token.account and s.lifted is null)
                        """, Tokens::grant, today(), secret.hash(), clock.instant())
                .flatMap(grant -> used(grant, secret));
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    }

    /** Once a day it is noted that somebody used it. */
    private Optional<Caller> used(Grant grant, Secret secret) {
        if (grant.fresh) {
            database.change("update account.token set used = ?::date where hash = ?", today(), secret.hash());
        }
        return caller(grant);
    }

    /**
     * One of an account's own, as its owner sees it.
     *
     * @param scopes permissions it is limited to; none for all the account has
     * @param used the last day
     */
    public record Held(
            UUID id,
            String name,
            List<String> scopes,
            Instant created,
            @Nullable Instant used,
            @Nullable Instant expires) {

        /** Copies the scopes. */
        public Held {
            scopes = List.copyOf(scopes);
        }
    }

    /** Those of an account that can be used, the newest first. */
    public List<Held> held(AccountId account) {
        return database.list("""
                select id, name, scopes, created, used::timestamptz as used, expires from account.token
                where account = ? and ended is null and (expires is null or expires > ?) order by created desc, id
                """, Tokens::held, account.value(), clock.instant());
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                Database.id(row, "id"),
                row.getString("name"),
                scopes(row),
                Database.time(row, "created"),
                Database.timeOrNull(row, "used"),
                Database.timeOrNull(row, "expires"));
    }

    /** Ends one of an account's own; nothing happens when it has ended, or is somebody else's. */
    @Transactional
    public void end(AccountId account, UUID token) {
        database.change(
                "update account.token set ended = ? where id = ? and account = ? and ended is null",
                clock.instant(),
                token,
                account.value());
    }

    /** Ends all of an account. */
    @Transactional
    public void endAll(AccountId account) {
        database.change(
                "update account.token set ended = ? where account = ? and ended is null",
                clock.instant(),
                account.value());
    }

    private record Grant(AccountId account, Set<String> scopes, boolean fresh) {}

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(new AccountId(Database.id(row, "account")), Set.copyOf(scopes(row)), row.getBoolean("fresh"));
    }

    private static List<String> scopes(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("scopes").split(" "))
                .filter(scope -> !scope.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<Caller> caller(Grant grant) {
        return accounts.standing(grant.account)
                .map(standing -> standing.caller(all -> Scopes.narrow(all, grant.scopes)));
    }
}
