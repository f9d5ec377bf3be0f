package org.interlace.tie.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.interlace.database.KeyedHash;
import org.interlace.tie.domain.TieCode;
import org.interlace.tie.domain.TieKind;

/** Codes that are good now, one for each member at most; each is used once. */
@ApplicationScoped
public class CodeTable {

    private final Database database;
    private final KeyedHash hashes;

    @Inject
    CodeTable(Database database, KeyedHash hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /** Whose code it was, and what kind of tie they meant. */
    public record Shown(MemberId member, TieKind kind) {}

    /** Gives a member a code instead of the one before; false when somebody else shows the same digits now. */
    public boolean show(MemberId member, TieCode code, TieKind kind, Instant now) {
        database.change("delete from tie.code where expires <= ? or member = ?", now, member.value());
        return database.change(
                        "insert into tie.code (member, hash, kind, expires) values (?, ?, ?, ?) on conflict (hash) do nothing",
                        member.value(),
                        hash(code),
                        kind.word(),
                        now.plus(TieCode.GOOD))
                == 1;
    }

    /** Whose code it is, if it is good. */
    public Optional<Shown> find(TieCode code, Instant now) {
        return database.first(
                "select member, kind from tie.code where hash = ? and expires > ?",
                row -> new Shown(
                        new MemberId(Database.id(row, "member")),
                        TieKind.of(row.getString("kind")).orElse(TieKind.OTHER)),
                hash(code),
                now);
    }

    /** Uses it up; false if somebody did before. */
    public boolean use(TieCode code) {
        return database.change("delete from tie.code where hash = ?", hash(code)) == 1;
    }

    private byte[] hash(TieCode code) {
        return hashes.of("tie " + code.digits());
    }
}
