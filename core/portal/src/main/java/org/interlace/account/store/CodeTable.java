package org.interlace.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.interlace.account.domain.Digits;
import org.interlace.api.account.AccountId;
import org.interlace.database.Database;
import org.interlace.database.KeyedHash;

/** Codes to sign in with face to face: one for each account, as keyed hashes, since eight digits are soon tried. */
@ApplicationScoped
public class CodeTable {

    private final Database database;
    private final KeyedHash hashes;

    @Inject
    CodeTable(Database database, KeyedHash hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /** Gives an account a code; an older one ends. False when somebody else has the same digits just now. */
    public boolean put(AccountId account, Digits code, Instant until) {
        return database.change("""
                        insert into account.code (account, hash, expires)
                        select ?, ?, ? where not exists (select 1 from account.code where hash = ? and account <> ?)
                        on conflict (account) do update set hash = excluded.hash, expires = excluded.expires
                        """, account.value(), hash(code), until, hash(code), account.value()) == 1;
    }

    /** Uses one up. */
    public Optional<AccountId> take(Digits code, Instant now) {
        return database.first(
                "delete from account.code where hash = ? and expires > ? returning account",
                row -> new AccountId(Database.id(row, "account")),
                hash(code),
                now);
    }

    /** Forgets those that are over. */
    public int sweep(Instant now) {
        return database.change("delete from account.code where expires < ?", now);
    }

    private byte[] hash(Digits code) {
        return hashes.of("code " + code.text());
    }
}
