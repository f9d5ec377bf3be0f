package org.interlace.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.database.Database;
import org.interlace.mail.domain.MailState;
import org.jspecify.annotations.Nullable;

/** Letters as staff see and decide them. */
@ApplicationScoped
public class MailDesk {

    private static final String SELECT = """
            select m.id, m.kind, m.account, m.state, m.words, m.tries, m.error, m.ready, m.created, m.ended,
                coalesce(m.email, a.email) as address, coalesce(m.language, a.language) as tongue, f.name as file_name
            from mail.mail m left join account.account a on a.id = m.account
                left join mail.attachment f on f.id = m.attachment
            """;

    private final Database database;

    @Inject
    MailDesk(Database database) {
        this.database = database;
    }

    /**
     * A letter with its times.
     *
     * @param file the name of what goes with it; its bytes are nobody's here
     */
    public record Row(
            MailTable.Due mail,
            MailState state,
            Times times,
            @Nullable String error,
            @Nullable String file) {}

    /** When what happened. */
    public record Times(
            Instant created, Instant ready, @Nullable Instant ended) {}

    /**
     * A page, newest first.
     *
     * @param state nothing for all
     * @param after the last of the page before
     */
    public List<Row> page(Optional<MailState> state, Optional<UUID> after, int most) {
        return database.list(
                SELECT + """
                where m.state = any(?) and (m.created, m.id) < (
                    select coalesce(max(b.created), 'infinity'),
                        coalesce((array_agg(b.id))[1], 'ffffffff-ffff-ffff-ffff-ffffffffffff')
                    from mail.mail b where b.id = ?)
                order by m.created desc, m.id desc limit ?
                """,
                MailDesk::row,
                state.map(one -> List.of(one.word())).orElseGet(MailDesk::allStates),
                after.orElse(new UUID(0, 0)),
                most);
    }

    private static List<String> allStates() {
        return Arrays.stream(MailState.values()).map(MailState::word).toList();
    }

    /** One by id. */
    public Optional<Row> find(UUID id) {
        return database.first(SELECT + "where m.id = ?", MailDesk::row, id);
    }

    private static Row row(ResultSet row) throws SQLException {
        var words = row.getString("words");
        var mail = new MailTable.Due(
                Database.id(row, "id"),
                row.getString("kind"),
                Database.idOrNull(row, "account"),
                row.getString("address"),
                row.getString("tongue"),
                words == null ? null : MailWords.read(words),
                row.getInt("tries"),
                null,
                false,
                null);
        return new Row(
                mail,
                MailState.of(row.getString("state")),
                new Times(
                        Database.time(row, "created"), Database.time(row, "ready"), Database.timeOrNull(row, "ended")),
                row.getString("error"),
                row.getString("file_name"));
    }

    /** Lets one go, now. */
    public boolean release(UUID id, Set<MailState> from, Instant now) {
        return database.change("""
                        update mail.mail m set tries = 0, first_try = null, error = null, ended = null, ready = ?,
                            state = case when m.email is null and (select email from account.account
                                where id = m.account) is null then 'phone' else 'waiting' end
                        where id = ? and state = any(?)
                        """, now, id, words(from)) == 1;
    }

    /** Keeps one back; its words go. */
    public boolean drop(UUID id, Set<MailState> from, Instant now) {
        return database.change(
                        "update mail.mail set state = 'dropped', words = null, ended = ? where id = ? and state = any(?)",
                        now,
                        id,
                        words(from))
                == 1;
    }

    private static List<String> words(Collection<MailState> states) {
        return states.stream().map(MailState::word).toList();
    }

    /** How many letters stand at a state. */
    public int count(MailState state) {
        return database.first(
                        "select count(*) as n from mail.mail where state = ?", row -> row.getInt("n"), state.word())
                .orElse(0);
    }

    /** How many people wait for a letter, counted up to a thousand letters. */
    public int peopleWaiting() {
        return database.first("""
                        select count(distinct coalesce(account::text, email)) as n from (
                            select account, email from mail.mail where state in ('waiting', 'sending') limit 1000) found
                        """, row -> row.getInt("n")).orElse(0);
    }

    /** Since when the mail server does not answer. */
    public Optional<Instant> failingSince() {
        return database.first(
                "select failing from mail.server where failing is not null", row -> Database.time(row, "failing"));
    }

    /** Told by phone: all that waits for somebody without e-mail; to somebody who is paused, the pause alone. */
    public void told(UUID account, Instant now) {
        database.change("""
                update mail.mail m set state = 'sent', words = null, ended = ? where account = ? and state = 'phone'
                    and (kind = 'administration.paused' or not exists (select 1 from account.suspension s
                        where s.account = m.account and s.lifted is null))
                """, now, account);
    }
}
