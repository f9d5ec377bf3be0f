package org.interlace.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.Caller;
import org.interlace.account.domain.Email;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/** Accounts and what their roles allow, in the tables. */
@ApplicationScoped
public class AccountTable {

    private static final String SELECT = "select id, email, password, member, language from account.account ";

    // named, so that a token with scopes may be kept from it
    private static final Set<String> OWN = Set.of("member:profile:change");

    private final Database database;

    @Inject
    AccountTable(Database database) {
        this.database = database;
    }

    /** One by e-mail. */
    public Optional<Account> byEmail(Email email) {
        return database.first(SELECT + "where email = ?", AccountTable::account, email.value());
    }

    /** One by id. */
    public Optional<Account> find(AccountId id) {
        return database.first(SELECT + "where id = ?", AccountTable::account, id.value());
    }

    /** Adds one. */
    public void add(Account account, Instant now) {
        database.change(
                "insert into account.account (id, email, password, member, language, created) values (?, ?, ?, ?, ?, ?)",
                account.id().value(),
                account.email(),
                account.password(),
                account.member() == null ? null : account.member().value(),
                account.language(),
                now);
    }

    /** One by the address of its profile, which is its name to sign in with where there is no e-mail. */
    public Optional<Account> byHandle(String handle) {
        return database.first(
                SELECT + "where member = (select id from member.member where handle = ?)",
                AccountTable::account,
                handle);
    }

    /** One by its profile. */
    public Optional<Account> ofMember(MemberId member) {
        return database.first(SELECT + "where member = ?", AccountTable::account, member.value());
    }

    /** How the account's profile is called; null without one. */
    public @Nullable String nameOf(AccountId id) {
        return database.first(
                        "select name from member.member m join account.account a on a.member = m.id where a.id = ?",
                        row -> row.getString("name"),
                        id.value())
                .orElse(null);
    }

    /** Gives an account another password. */
    public void password(AccountId id, String hash) {
        database.change("update account.account set password = ? where id = ?", hash, id.value());
    }

    /** Gives an account another language. */
    public void language(AccountId id, String language) {
        database.change("update account.account set language = ? where id = ?", language, id.value());
    }

    /** Gives an account another address; false when somebody has it. */
    public boolean email(AccountId id, String email) {
        return database.change("""
                        update account.account set email = ? where id = ?
                        and not exists (select 1 from account.account where email = ? and id <> ?)
                        """, email, id.value(), email, id.value()) == 1;
    }

    /** Gives an account a role; repeating it changes nothing. */
    public void grant(AccountId account, String role) {
        database.change(
                "insert into account.account_role (account, role) values (?, ?) on conflict do nothing",
                account.value(),
                role);
    }

    /** Takes a role; repeating it changes nothing. */
    public void revoke(AccountId account, String role) {
        database.change("delete from account.account_role where account = ? and role = ?", account.value(), role);
    }

    /** How many others administer and can enter. Until the transaction ends, whoever asks this waits. */
    public int adminsBeside(AccountId account) {
        database.list("select pg_advisory_xact_lock(hashtext('account.admin'))", row -> true);
        return database.first("""
                        select count(*) as n from account.account_role r join account.account a on a.id = r.account
                        where r.role = 'admin' and a.id <> ? and a.password is not null and not exists (
                            select 1 from account.suspension s where s.account = a.id and s.lifted is null)
                        """, row -> row.getInt("n"), account.value()).orElse(0);
    }

    /** Why an account is suspended; empty when it is not. */
    public Optional<String> suspended(AccountId account) {
        return database.first(
                "select reason from account.suspension where account = ? and lifted is null",
                row -> row.getString("reason"),
                account.value());
    }

    /** Whether there is such a role. */
    public boolean hasRole(String role) {
        return database.first("select 1 as one from account.role where name = ?", row -> true, role)
                .isPresent();
    }

    /** Names of all roles. */
    public List<String> roles() {
        return database.list("select name from account.role order by name", row -> row.getString("name"));
    }

    /** What a role allows. */
    public Set<String> permissionsOf(String role) {
        return new HashSet<>(database.list(
                "select permission from account.role_permission where role = ?",
                row -> row.getString("permission"),
                role));
    }

    /** Names of an account's roles. */
    public Set<String> roles(AccountId account) {
        return new HashSet<>(database.list(
                "select role from account.account_role where account = ?",
                row -> row.getString("role"),
                account.value()));
    }

    /** What everybody may with their own things, and all that an account's roles allow. */
    public Set<String> permissions(AccountId account) {
        var all = new HashSet<>(OWN);
        all.addAll(database.list("""
                select distinct p.permission from account.account_role r
                join account.role_permission p on p.role = r.role where r.account = ?
                """, row -> row.getString("permission"), account.value()));
        return all;
    }

    /** Who stands behind an account and what they may, in one question. */
    public Optional<Standing> standing(AccountId account) {
        return database.first(
                """
                select id, email, password, member, language,
                    array(select role from account.account_role where account = a.id) as roles,
                    array(select distinct p.permission from account.account_role r
                        join account.role_permission p on p.role = r.role where r.account = a.id) as permissions
                from account.account a where id = ?
                """,
                row -> {
                    var permissions = new HashSet<>(OWN);
                    permissions.addAll(Database.strings(row, "permissions"));
                    return new Standing(account(row), Set.copyOf(Database.strings(row, "roles")), permissions);
                },
                account.value());
    }

    /** An account with its roles, what everybody may and what those allow. */
    public record Standing(Account account, Set<String> roles, Set<String> permissions) {

        /** Copies the sets. */
        public Standing {
            roles = Set.copyOf(roles);
            permissions = Set.copyOf(permissions);
        }

        /** Who asks, with less than all that the account may. */
        public Caller caller(UnaryOperator<Set<String>> narrowed) {
            return new Caller(account.id(), account.member(), account.language(), roles, narrowed.apply(permissions));
        }
    }

    /** Whether everybody may, whatever their roles. */
    public static boolean everybodyMay(String permission) {
        return OWN.contains(permission);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(Database.id(row, "id")),
                row.getString("email"),
                row.getString("password"),
                member(Database.idOrNull(row, "member")),
                row.getString("language"));
    }

    private static @Nullable MemberId member(@Nullable UUID id) {
        return id == null ? null : new MemberId(id);
    }
}
