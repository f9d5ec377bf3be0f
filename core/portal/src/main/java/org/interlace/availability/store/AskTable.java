package org.interlace.availability.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.interlace.api.availability.Availability;
import org.interlace.api.member.MemberId;
import org.interlace.api.request.RequestId;
import org.interlace.availability.domain.Choice;
import org.interlace.availability.domain.Limits;
import org.interlace.database.Database;

/** What people chose, and what they were asked. */
@ApplicationScoped
public class AskTable {

    private final Database database;

    @Inject
    AskTable(Database database) {
        this.database = database;
    }

    /** How much people can be asked, in one question. */
    public Map<MemberId, Availability> of(Collection<MemberId> members, Instant now) {
        return database
                .list(
                        """
                        select m.id, coalesce(c.weekly, ?) as weekly,
                            m.suspended or c.rested_since is not null or coalesce(c.paused_until > ?, false) as away,
                            count(a.at) filter (where a.at > ?) as taken, count(a.at) as lately
                        from member.member m
                        left join availability.choice c on c.member = m.id
                        left join availability.ask a on a.member = m.id and a.at > ?
                        where m.id = any(?::uuid[])
                        group by m.id, c.member
                        """,
                        row -> Map.entry(
                                new MemberId(Database.id(row, "id")),
                                new Availability(
                                        row.getInt("weekly"),
                                        row.getInt("taken"),
                                        row.getInt("lately"),
                                        row.getBoolean("away"))),
                        Limits.WEEKLY,
                        now,
                        now.minus(Limits.WEEK),
                        now.minus(Limits.LATELY),
                        members.stream().map(MemberId::value).toList())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Holds somebody until the transaction ends, so that of two who count only one counts at a time. */
    public void hold(MemberId member) {
        database.change(
                "insert into availability.choice (member, weekly) values (?, ?) on conflict do nothing",
                member.value(),
                Limits.WEEKLY);
        database.first(
                "select 1 as one from availability.choice where member = ? for update", row -> true, member.value());
    }

    /** Whether somebody was asked for this request. */
    public boolean asked(RequestId request, MemberId member) {
        return database.first(
                        "select 1 as one from availability.ask where request = ? and member = ?",
                        row -> true,
                        request.value(),
                        member.value())
                .isPresent();
    }

    /** Notes that somebody is asked. */
    public void ask(RequestId request, MemberId member, Instant now) {
        database.change(
                "insert into availability.ask (request, member, at) values (?, ?, ?) on conflict do nothing",
                request.value(),
                member.value(),
                now);
    }

    /**
     * Notes what came of it, once.
     *
     * @param answer what came of it: "answered" or "silent"
     * @return whether it was not known yet
     */
    public boolean close(RequestId request, MemberId member, String answer) {
        return database.change(
                        "update availability.ask set answer = ? where request = ? and member = ? and answer is null",
                        answer,
                        request.value(),
                        member.value())
                > 0;
    }

    /** Silences since the last answer, or since the person said that they are available again. */
    public int silences(MemberId member) {
        return database.first("""
                        select count(*) as silences from availability.ask a
                        where a.member = ? and a.answer = 'silent' and not a.forgiven
                            and a.at > coalesce((select max(b.at) from availability.ask b
                                where b.member = a.member and b.answer = 'answered'), '-infinity')
                        """, row -> row.getInt("silences"), member.value())
                .orElse(0);
    }

    /** What somebody chose. */
    public Choice choice(MemberId member) {
        return database.first(
                        "select weekly, paused_until, rested_since from availability.choice where member = ?",
                        row -> new Choice(
                                row.getInt("weekly"),
                                Database.timeOrNull(row, "paused_until"),
                                Database.timeOrNull(row, "rested_since")),
                        member.value())
                .orElse(Choice.NONE);
    }

    /** Chooses. */
    public void choose(MemberId member, Choice choice) {
        database.change("""
                insert into availability.choice (member, weekly, paused_until, rested_since) values (?, ?, ?, ?)
                on conflict (member) do update set weekly = excluded.weekly, paused_until = excluded.paused_until,
                    rested_since = excluded.rested_since
                """, member.value(), choice.weekly(), choice.pausedUntil(), choice.restedSince());
    }

    /** Old silences count no more. */
    public void forgive(MemberId member) {
        database.change(
                "update availability.ask set forgiven = true where member = ? and answer = 'silent'", member.value());
    }
}
