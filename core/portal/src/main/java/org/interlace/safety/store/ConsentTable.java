package org.interlace.safety.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.interlace.database.KeyedHash;
import org.interlace.safety.domain.Consent;

/** Consents that staff act for members, and the codes said face to face, in the tables. */
@ApplicationScoped
public class ConsentTable {

    /** As many wrong codes end a code. */
    public static final int TRIES = 5;

    private static final String SELECT =
            "select id, staff, member, purpose, days, state, asked, ends from safety.acting ";

    private final Database database;
    private final KeyedHash hashes;

    @Inject
    ConsentTable(Database database, KeyedHash hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /** Adds one. */
    public void add(Consent consent) {
        database.change(
                """
                insert into safety.acting (id, staff, member, purpose, days, state, asked, ends)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                consent.id(),
                consent.staff().value(),
                consent.member().value(),
                consent.purpose(),
                consent.days(),
                consent.state().word(),
                consent.asked(),
                consent.ends());
    }

    /** One by id. */
    public Optional<Consent> find(UUID id) {
        return database.first(SELECT + "where id = ?", ConsentTable::consent, id);
    }

    /** Those that a staff account asked for, the newest first. */
    public List<Consent> of(AccountId staff) {
        return database.list(
                SELECT + "where staff = ? order by asked desc, id limit 100", ConsentTable::consent, staff.value());
    }

    /** Those that a member was asked for, the newest first. */
    public List<Consent> of(MemberId member) {
        return database.list(
                SELECT + "where member = ? order by asked desc, id limit 100", ConsentTable::consent, member.value());
    }

    /** Those between a staff account and a member. */
    public List<Consent> between(AccountId staff, MemberId member) {
        return database.list(
                SELECT + "where staff = ? and member = ?", ConsentTable::consent, staff.value(), member.value());
    }

    /**
     * Goes on to a state.
     *
     * @return false when it is no longer in the first one
     */
    public boolean move(UUID id, Consent.State from, Consent.State to, Instant ends) {
        return database.change(
                        "update safety.acting set state = ?, ends = ? where id = ? and state = ?",
                        to.word(),
                        ends,
                        id,
                        from.word())
                > 0;
    }

    /** A member's new code; an older one ends. */
    public void code(MemberId member, String code, Instant until) {
        database.change("""
                insert into safety.acting_code (member, code, until) values (?, ?, ?)
                on conflict (member) do update set code = excluded.code, until = excluded.until, tries = 0
                """, member.value(), hash(member, code), until);
    }

    /** Counts a try, in a statement of its own, and says whether the code may still be looked at. */
    public boolean tried(MemberId member, Instant now) {
        return database.change(
                        "update safety.acting_code set tries = tries + 1 where member = ? and until > ? and tries < ?",
                        member.value(),
                        now,
                        TRIES)
                > 0;
    }

    /** Whether a code is a member's; a right one is used up. */
    public boolean use(MemberId member, String code) {
        var kept = database.first(
                "select code from safety.acting_code where member = ?", row -> row.getBytes("code"), member.value());
        boolean right =
                kept.filter(hash -> Arrays.equals(hash, hash(member, code))).isPresent();
        if (right) {
            database.change("delete from safety.acting_code where member = ?", member.value());
        }
        return right;
    }

    private byte[] hash(MemberId member, String code) {
        return hashes.of("acting " + member + " " + code);
    }

    /** Deletes codes that are over, and consents that ended before. */
    public int forget(Instant now, Instant endedBefore) {
        return database.change("delete from safety.acting_code where until < ?", now)
                + database.change("delete from safety.acting where ends < ?", endedBefore);
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                Database.id(row, "id"),
                new AccountId(Database.id(row, "staff")),
                new MemberId(Database.id(row, "member")),
                row.getString("purpose"),
                row.getInt("days"),
                Consent.State.of(row.getString("state")),
                Database.time(row, "asked"),
                Database.time(row, "ends"));
    }
}
