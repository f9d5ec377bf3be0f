package org.interlace.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.interlace.database.Database;
import org.interlace.database.KeyedHash;

/**
 * Wrong passwords in a row, by the e-mail address that was typed: known and unknown addresses are counted and locked
 * alike, so that the lock tells nobody who has an account.
 */
@ApplicationScoped
public class SignInFailures {

    /** Ten wrong passwords in a row lock. */
    public static final int MOST = 10;

    /** For how long. */
    public static final Duration LOCK = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(1);

    private final Database database;
    private final KeyedHash hashes;

    @Inject
    SignInFailures(Database database, KeyedHash hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /** Until when a password for this address is not even looked at; empty when it is. */
    public Optional<Instant> lockedUntil(String address, Instant now) {
        return database.first(
                "select locked_until from account.sign_in_failure where address = ? and locked_until > ?",
                row -> Database.time(row, "locked_until"),
                hash(address),
                now);
    }

    /** Notes a wrong one; one statement, so that parallel tries all count. A row begins anew after a lock. */
    public void failed(String address, Instant now) {
        database.change("""
                insert into account.sign_in_failure as f (address, failures, last) values (?, 1, ?)
                on conflict (address) do update set last = excluded.last,
                    failures = case when f.locked_until <= excluded.last then 1 else f.failures + 1 end,
                    locked_until = case when f.locked_until <= excluded.last then null
                        when f.failures + 1 >= ? then ? else f.locked_until end
                """, hash(address), now, MOST, now.plus(LOCK));
    }

    /** Forgets those of an address: a right password was given, or its owner is erased. */
    public void forget(String address) {
        database.change("delete from account.sign_in_failure where address = ?", hash(address));
    }

    /** Forgets old ones. */
    public int sweep(Instant now) {
        return database.change("delete from account.sign_in_failure where last < ?", now.minus(KEPT));
    }

    private byte[] hash(String address) {
        return hashes.of("sign-in " + address);
    }
}
