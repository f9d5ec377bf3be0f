package org.interlace.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.interlace.api.account.AccountId;
import org.interlace.database.Database;

/**
 * What was sent with an {@code Idempotency-Key}: sent again within a day, it answers what it answered and does nothing.
 * While the first is at work the second is told to come back; so is one whose first ended without an answer.
 */
@ApplicationScoped
public class Repeats {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LONGEST_WORK = Duration.ofMinutes(1);

    private final Database database;
    private final Clock clock;

    @Inject
    Repeats(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The answer of the first.
     *
     * @param status 0 while it is at work
     */
    record Answer(String request, int status, String type, String body) {

        boolean finished() {
            return status > 0;
        }
    }

    /** Whose key. */
    record Key(AccountId account, String text) {}

    /** Begins; the first one's answer when this is not the first. */
    Optional<Answer> begin(Key key, String request) {
        var now = clock.instant();
        database.change(
                "delete from core.repeat where account = ? and key = ? and status is null and created < ?",
                key.account().value(),
                key.text(),
                now.minus(LONGEST_WORK));
        int added = database.change(
                "insert into core.repeat (account, key, request, created) values (?, ?, ?, ?) on conflict do nothing",
                key.account().value(),
                key.text(),
                request,
                now);
        return added == 1 ? Optional.empty() : find(key);
    }

    private Optional<Answer> find(Key key) {
        return database.first(
                """
                select request, coalesce(status, 0) as status, coalesce(content_type, '') as content_type,
                    coalesce(body, '') as body
                from core.repeat where account = ? and key = ?
                """,
                row -> new Answer(
                        row.getString("request"),
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("body")),
                key.account().value(),
                key.text());
    }

    /** Ends with an answer. */
    void end(Key key, Answer answer) {
        database.change(
                "update core.repeat set status = ?, content_type = ?, body = ? where account = ? and key = ?",
                answer.status(),
                answer.type(),
                answer.body(),
                key.account().value(),
                key.text());
    }

    /** Ends without one: nothing was done, the key may be used again. */
    void forget(Key key) {
        database.change(
                "delete from core.repeat where account = ? and key = ?",
                key.account().value(),
                key.text());
    }

    /** Forgets what is older than a day. */
    public int sweep() {
        return database.change(
                "delete from core.repeat where created < ?", clock.instant().minus(KEPT));
    }
}
