package org.interlace.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.interlace.account.domain.LinkPurpose;
import org.interlace.account.domain.Secret;
import org.interlace.api.account.AccountId;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/** Links in letters, in the tables: only their hashes. */
@ApplicationScoped
public class LinkTable {

    private final Database database;

    @Inject
    LinkTable(Database database) {
        this.database = database;
    }

    /**
     * What a link stands for.
     *
     * @param email the new address that it proves; only of that purpose
     */
    public record Link(AccountId account, @Nullable String email) {}

    /** Adds one. */
    public void add(Secret secret, LinkPurpose purpose, Link link, Instant now) {
        database.change(
                "insert into account.link (hash, account, purpose, email, expires) values (?, ?, ?, ?, ?)",
                secret.hash(),
                link.account().value(),
                purpose.word(),
                link.email(),
                now.plus(purpose.lasts()));
    }

    /** One that works still. */
    public Optional<Link> find(Secret secret, LinkPurpose purpose, Instant now) {
        return database.first(
                "select account, email from account.link where hash = ? and purpose = ? and expires > ?",
                LinkTable::link,
                secret.hash(),
                purpose.word(),
                now);
    }

    /** Uses one up: of two who try, one gets it. The account's other links for the same purpose end with it. */
    public Optional<Link> take(Secret secret, LinkPurpose purpose, Instant now) {
        var taken = database.first(
                "delete from account.link where hash = ? and purpose = ? and expires > ? returning account, email",
                LinkTable::link,
                secret.hash(),
                purpose.word(),
                now);
        taken.ifPresent(link -> database.change(
                "delete from account.link where account = ? and purpose = ?",
                link.account().value(),
                purpose.word()));
        return taken;
    }

    /** Ends all of an account. */
    public void endAll(AccountId account) {
        database.change("delete from account.link where account = ?", account.value());
    }

    /** Forgets those that are over. */
    public int sweep(Instant now) {
        return database.change("delete from account.link where expires < ?", now);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(new AccountId(Database.id(row, "account")), row.getString("email"));
    }
}
