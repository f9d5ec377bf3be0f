package org.interlace.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.interlace.api.mail.Attachment;
import org.interlace.database.Database;
import org.jspecify.annotations.Nullable;

/** Letters in the table, as they come and go. Each change is safe to repeat. */
@ApplicationScoped
public class MailTable {

    // a planner that last saw the table empty would read all of it: rows are found by ctid, as in the graph's outbox
    private static final String CLAIM = """
            with taken as (
                update mail.mail set state = 'sending', ready = ?
                where ctid = any(array(
                    select ctid from mail.mail where state in ('waiting', 'sending') and ready <= ?
                    order by rank, ready limit ? for update skip locked))
                returning *)
            select t.id, t.kind, t.account, t.words, t.tries, t.first_try, t.rank,
                coalesce(t.email, a.email) as address, coalesce(t.language, a.language) as tongue,
                f.name as file_name, f.type as file_type, f.method as file_method, f.file,
                t.kind <> 'administration.paused' and exists (select 1 from account.suspension s
                    where s.account = t.account and s.lifted is null) as paused
            from taken t left join account.account a on a.id = t.account
                left join mail.attachment f on f.id = t.attachment order by t.rank, t.created
            """;

    private final Database database;

    @Inject
    MailTable(Database database) {
        this.database = database;
    }

    /**
     * A letter whose turn it is.
     *
     * @param account absent for somebody without one
     * @param address absent when the account has lost its e-mail meanwhile
     * @param words absent for letters that an author writes when they leave
     * @param tries so far
     * @param paused whether its account is paused, and it does not say so
     */
    public record Due(
            UUID id,
            String kind,
            @Nullable UUID account,
            @Nullable String address,
            @Nullable String language,
            @Nullable MailWords words,
            int tries,
            @Nullable Instant firstTry,
            boolean paused,
            @Nullable Attachment attachment) {}

    /**
     * A letter that an author will write.
     *
     * @param rank 0 goes before 1
     */
    public record Unwritten(
            UUID id,
            String kind,
            String once,
            UUID account,
            int rank,
            @Nullable UUID attachment) {}

    /** A letter to add. */
    public record Fresh(
            String kind,
            String once,
            MailWords words,
            boolean held,
            @Nullable UUID attachment,
            Instant now) {}

    /** Where somebody without an account is reached. */
    public record Place(String email, String language) {}

    /** Adds one to an account; the same (kind, once) is there already: nothing happens. */
    public void add(Fresh mail, UUID account) {
        database.change(
                """
                        insert into mail.mail (id, kind, once, account, words, attachment, state, ready, created)
                        select gen_random_uuid(), ?, ?, a.id, ?, ?::uuid,
                            case when ? then 'held' when a.email is null then 'phone' else 'waiting' end, ?, ?
                        from account.account a where a.id = ? on conflict (kind, once) do nothing
                        """, mail.kind, mail.once, mail.words.json(), mail.attachment, mail.held, mail.now, mail.now, account);
    }

    /** Adds one to an address. */
    public void add(Fresh mail, Place place) {
        database.change(
                """
                insert into mail.mail (id, kind, once, email, language, words, attachment, state, ready, created)
                values (gen_random_uuid(), ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?) on conflict (kind, once) do nothing
                """,
                mail.kind,
                mail.once,
                place.email,
                place.language,
                mail.words.json(),
                mail.attachment,
                mail.held ? "held" : "waiting",
                mail.now,
                mail.now);
    }

    /** Adds many that an author writes when they leave. */
    public void addUnwritten(Collection<Unwritten> letters, Instant now) {
        var rows = new ArrayList<@Nullable Object[]>();
        letters.forEach(one -> rows.add(
                new Object[] {one.id(), one.kind(), one.once(), one.account(), one.rank(), one.attachment(), now, now
                }));
        database.changeAll("""
                insert into mail.mail (id, kind, once, account, state, rank, attachment, ready, created)
                values (?, ?, ?, ?, 'waiting', ?, ?::uuid, ?, ?) on conflict (kind, once) do nothing
                """, rows);
    }

    /**
     * Takes those whose turn it is; a node that dies with them loses them after the lease.
     *
     * @param lease how long nobody else takes them
     */
    public List<Due> claim(int most, Instant now, Duration lease) {
        return database.list(CLAIM, MailTable::due, now.plus(lease), now, most);
    }

    /** How many are ready, counted up to 200. */
    public int waiting(Instant now) {
        return database.first("""
                        select count(*) as n from (select 1 from mail.mail
                            where state in ('waiting', 'sending') and ready <= ? limit 200) found
                        """, row -> row.getInt("n"), now).orElse(0);
    }

    private static Due due(ResultSet row) throws SQLException {
        var words = row.getString("words");
        return new Due(
                Database.id(row, "id"),
                row.getString("kind"),
                Database.idOrNull(row, "account"),
                row.getString("address"),
                row.getString("tongue"),
                words == null ? null : MailWords.read(words),
                row.getInt("tries"),
                Database.timeOrNull(row, "first_try"),
                row.getBoolean("paused"),
                AttachmentTable.read(row));
    }

    /** It left: its words go, and its file when no other letter needs it. */
    public void sent(UUID id, Instant now) {
        end(id, "sent", now);
    }

    /** Nobody needs it any more: the same goes. */
    public void dropped(UUID id, Instant now) {
        end(id, "dropped", now);
    }

    private void end(UUID id, String state, Instant now) {
        database.change("""
                with ended as (
                    update mail.mail set state = ?, words = null, error = null, ended = ?
                    where id = ? and state = 'sending' returning id, attachment)
                delete from mail.attachment a using ended e where a.id = e.attachment and not exists (
                    select 1 from mail.mail m
                    where m.attachment = a.id and m.id <> e.id and m.state not in ('sent', 'dropped'))
                """, state, now, id);
    }

    /** It was refused for now. */
    public void again(UUID id, String error, Instant now, Instant ready) {
        database.change("""
                update mail.mail set state = 'waiting', tries = tries + 1, first_try = coalesce(first_try, ?),
                    error = ?, ready = ? where id = ? and state = 'sending'
                """, now, error, ready, id);
    }

    /** It was refused for good; its words stay, so that a human may try again. */
    public void dead(UUID id, String error, Instant now) {
        database.change("""
                update mail.mail set state = 'dead', tries = tries + 1, first_try = coalesce(first_try, ?), error = ?,
                    ended = ? where id = ? and state = 'sending'
                """, now, error, now, id);
    }

    /** Nobody tried: back to where it was. */
    public void release(Collection<UUID> ids, Instant ready) {
        database.change(
                "update mail.mail set state = 'waiting', ready = ? where id = any(?::uuid[]) and state = 'sending'",
                ready,
                List.copyOf(ids));
    }

    /** The receiver has no e-mail. */
    public void phone(UUID id) {
        database.change("update mail.mail set state = 'phone' where id = ? and state = 'sending'", id);
    }

    /** What waits on the phone list for somebody who has an e-mail by now is mailed. */
    public int reached(Instant now) {
        return database.change("""
                update mail.mail m set state = 'waiting', ready = ? from account.account a
                where a.id = m.account and m.state = 'phone' and a.email is not null
                """, now);
    }

    /** Notes that the server does not answer, and why; since when stays as it is. */
    public void serverFails(String reason, Instant now) {
        database.change("update mail.server set failing = coalesce(failing, ?), error = ?", now, reason);
    }

    /** Notes that the server answers. */
    public void serverAnswers() {
        database.change("update mail.server set failing = null, error = null where failing is not null");
    }

    /** Deletes old rows. */
    public int forget(Collection<String> states, Instant before) {
        return database.change(
                "delete from mail.mail where state = any(?) and coalesce(ended, created) < ?",
                List.copyOf(states),
                before);
    }

    /** Takes a person out of all words that have not left yet: there it reads "somebody". */
    public void forgetPerson(UUID member) {
        database.change(
                "update mail.mail set words = replace(words, ?, ?) where words is not null and position(? in words) > 0",
                member.toString(),
                new UUID(0, 0).toString(),
                member.toString());
    }

    /** Deletes what was written to an account. */
    public void forgetAccount(@Nullable UUID account) {
        database.change("delete from mail.mail where account = ?", account);
    }

    /** Deletes what was written to an address of somebody without an account. */
    public void forgetAddress(String email) {
        database.change("delete from mail.mail where email = ?", email);
    }
}
