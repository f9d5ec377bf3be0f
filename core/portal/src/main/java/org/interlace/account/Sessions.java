package org.interlace.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.account.domain.Account;
import org.interlace.account.domain.AccountProblem;
import org.interlace.account.domain.Caller;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.api.account.AccountId;
import org.interlace.api.problem.PortalException;
import org.interlace.database.Database;
import org.interlace.database.Topics;

/**
 * Who is signed in (decision D12). The browser holds a secret, the table its hash; each request asks through a cache
 * of at most five seconds, so that an ended session is over everywhere within that time.
 */
@ApplicationScoped
public class Sessions {

    private static final Duration CACHED = Duration.ofSeconds(5);
    private static final int MOST_CACHED = 10_000;
    private static final int NAME_LENGTH = 16;
    private static final String TOPIC = "session";

    private final Database database;
    private final AccountTable accounts;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;
    private final Topics topics;
    private final Cache<String, Optional<Caller>> cache = Caffeine.newBuilder()
            .maximumSize(MOST_CACHED)
            .expireAfterWrite(CACHED)
            .build();

    @Inject
    Sessions(
            Database database,
            AccountTable accounts,
            Clock clock,
            Topics topics,
            @ConfigProperty(name = "interlace.session.idle", defaultValue = "PT30M") Duration idle,
            @ConfigProperty(name = "interlace.session.longest", defaultValue = "PT12H") Duration longest) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
        this.topics = topics;
        topics.onChange(TOPIC, cache::invalidateAll);
    }

    /**
     * Begins one; the secret goes to the browser and is nowhere else.
     *
     * @param device rough words, see {@link org.interlace.account.domain.Device}
     * @throws PortalException {@link AccountProblem#SUSPENDED}, whichever way somebody came in
     */
    @Transactional
    public Secret begin(AccountId account, String device) {
        accounts.suspended(account).ifPresent(reason -> {
            throw new PortalException(AccountProblem.SUSPENDED, reason);
        });
        var secret = Secret.fresh("");
        var now = clock.instant();
        database.change(
                "insert into account.session (hash, account, created, seen, device) values (?, ?, ?, ?, ?)",
                secret.hash(),
                account.value(),
                now,
                now,
                device);
        database.change(
                "update account.account set seen = current_date where id = ? and seen is distinct from current_date",
                account.value());
        return secret;
    }

    /** Who holds a secret; empty when the session is unknown, ended, idle too long or too old. */
    public Optional<Caller> caller(Secret secret) {
        var now = clock.instant();
        return cache.get(key(secret), any -> read(secret, now));
    }

    private static String key(Secret secret) {
        return HexFormat.of().formatHex(secret.hash());
    }

    private Optional<Caller> read(Secret secret, Instant now) {
        return database.first(
                        """
                        update account.session set seen = ?
                        where hash = ? and ended is null and seen > ? and created > ? and not exists (
                            select 1 from account.suspension s where s.account = session.account and s.lifted is null)
                        returning account
                        """,
                        row -> new AccountId(Database.id(row, "account")),
                        now,
                        secret.hash(),
                        now.minus(idle),
                        now.minus(longest))
                .flatMap(accounts::standing)
                .map(standing -> standing.caller(all -> all));
    }

    /** The language that an account chose. */
    public Optional<Locale> language(AccountId account) {
        return accounts.find(account).map(Account::language).map(Locale::forLanguageTag);
    }

    /** When one began, while it is not over. */
    public Optional<Instant> begun(Secret secret) {
        return database.first(
                "select created from account.session where hash = ? and ended is null",
                row -> Database.time(row, "created"),
                secret.hash());
    }

    /** Ends one, at once on this node. */
    @Transactional
    public void end(Secret secret) {
        database.change(
                "update account.session set ended = ? where hash = ? and ended is null",
                clock.instant(),
                secret.hash());
        cache.invalidate(key(secret));
    }

    /**
     * One of an account's own, as its owner sees it.
     *
     * @param name to end it by; says nothing about its secret
     * @param own whether it is the one that asks
     */
    public record Open(String name, Instant begun, Instant seen, String device, boolean own) {}

    /** Those of an account that last, the newest first. */
    public List<Open> open(AccountId account, Optional<Secret> asking) {
        var now = clock.instant();
        var own = asking.map(Sessions::key).orElse("");
        return database.list(
                """
                select encode(hash, 'hex') as key, created, seen, device from account.session
                where account = ? and ended is null and seen > ? and created > ? order by created desc
                """,
                row -> new Open(
                        row.getString("key").substring(0, NAME_LENGTH),
                        Database.time(row, "created"),
                        Database.time(row, "seen"),
                        row.getString("device"),
                        row.getString("key").equals(own)),
                account.value(),
                now.minus(idle),
                now.minus(longest));
    }

    /** Ends one of an account's own by its name; nothing happens when it has ended, or is somebody else's. */
    @Transactional
    public void end(AccountId account, String name) {
        ended(database.change(
                "update account.session set ended = ? where account = ? and ended is null and encode(hash, 'hex') like ?",
                clock.instant(),
                account.value(),
                name.matches("[0-9a-f]{" + NAME_LENGTH + "}") ? name + "%" : ""));
    }

    /** Ends all of an account. */
    @Transactional
    public void endAll(AccountId account) {
        ended(database.change(
                "update account.session set ended = ? where account = ? and ended is null",
                clock.instant(),
                account.value()));
    }

    private void ended(int count) {
        if (count > 0) {
            rightsChanged();
        }
    }

    /** Every node forgets who holds which session and what they may, within a second of the commit. */
    void rightsChanged() {
        topics.raise(TOPIC);
        cache.invalidateAll();
    }

    /** Deletes those that are over. */
    @Transactional
    public int sweep() {
        return database.change(
                "delete from account.session where ended is not null or seen < ? or created < ?",
                clock.instant().minus(idle),
                clock.instant().minus(longest));
    }
}
