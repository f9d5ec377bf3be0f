package org.interlace.safety.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.interlace.safety.domain.Alarm;
import org.interlace.safety.domain.Choice;
import org.interlace.safety.domain.Trust;

/** Trusted persons, and the quiet words sent to them, in the tables. */
@ApplicationScoped
public class TrustTable {

    private final Database database;

    @Inject
    TrustTable(Database database) {
        this.database = database;
    }

    /** The operator's, in the order they were named. */
    public List<MemberId> named() {
        return database.list(
                "select member from safety.trusted order by since, member",
                row -> new MemberId(Database.id(row, "member")));
    }

    /** Names one. */
    public void name(MemberId member, Instant now) {
        database.change(
                "insert into safety.trusted (member, since) values (?, ?) on conflict do nothing", member.value(), now);
    }

    /** Takes one back. */
    public void unname(MemberId member) {
        database.change("delete from safety.trusted where member = ?", member.value());
    }

    /** The roles of the account of a member; empty when there is no account. */
    public Optional<Set<String>> roles(MemberId member) {
        return database.first(
                "select array(select role from account.account_role r where r.account = a.id) as roles "
                        + "from account.account a where a.member = ?",
                row -> Set.copyOf(new HashSet<>(Database.strings(row, "roles"))),
                member.value());
    }

    /** Whom a member chose. */
    public Optional<Choice> choice(MemberId member) {
        return database.first(
                "select trusted, state, since from safety.confidant where member = ?",
                row -> new Choice(
                        new MemberId(Database.id(row, "trusted")),
                        Choice.State.of(row.getString("state")),
                        Database.time(row, "since")),
                member.value());
    }

    /** Chooses one instead of whoever was chosen before. */
    public void choose(MemberId member, Choice choice) {
        database.change(
                """
                insert into safety.confidant (member, trusted, state, since) values (?, ?, ?, ?)
                on conflict (member) do update set trusted = excluded.trusted, state = excluded.state,
                    since = excluded.since
                """, member.value(), choice.trusted().value(), choice.state().word(), choice.since());
    }

    /** Chooses nobody. */
    public void choose(MemberId member) {
        database.change("delete from safety.confidant where member = ?", member.value());
    }

    /** What somebody answers to those who asked. */
    public void answer(MemberId trusted, MemberId member, Choice.State state) {
        database.change(
                "update safety.confidant set state = ? where member = ? and trusted = ? and state = 'asked'",
                state.word(),
                member.value(),
                trusted.value());
    }

    /** Who asked somebody and waits, or has a yes. */
    public List<MemberId> of(MemberId trusted, Choice.State state) {
        return database.list(
                "select member from safety.confidant where trusted = ? and state = ? order by since, member",
                row -> new MemberId(Database.id(row, "member")),
                trusted.value(),
                state.word());
    }

    /** To whom a member can turn. */
    public Trust trust(MemberId member) {
        return new Trust(
                choice(member)
                        .filter(choice -> choice.state() == Choice.State.ACCEPTED)
                        .map(Choice::trusted),
                named());
    }

    /** Ends what two people share here. */
    public void part(MemberId one, MemberId other) {
        database.change(
                "delete from safety.confidant where (member, trusted) in ((?, ?), (?, ?))",
                one.value(),
                other.value(),
                other.value(),
                one.value());
    }

    /** Sends a quiet word. */
    public void send(Alarm alarm, Collection<MemberId> receivers) {
        database.change(
                "insert into safety.alarm (id, member, words, sent) values (?, ?, ?, ?)",
                alarm.id(),
                alarm.member().value(),
                alarm.words(),
                alarm.sent());
        receivers.forEach(receiver -> database.change(
                "insert into safety.alarm_receiver (alarm, member) values (?, ?)", alarm.id(), receiver.value()));
    }

    /** What somebody received, the newest first; {@code seen} is this receiver's. */
    public List<Alarm> received(MemberId receiver) {
        return database.list("""
                select a.id, a.member, a.words, a.sent, r.seen
                from safety.alarm_receiver r join safety.alarm a on a.id = r.alarm
                where r.member = ? order by a.sent desc, a.id limit 200
                """, TrustTable::alarm, receiver.value());
    }

    /** What somebody sent, the newest first; {@code seen} is the first receiver's. */
    public List<Alarm> sent(MemberId member) {
        return database.list("""
                select a.id, a.member, a.words, a.sent,
                    (select min(seen) from safety.alarm_receiver r where r.alarm = a.id) as seen
                from safety.alarm a where a.member = ? order by a.sent desc, a.id limit 20
                """, TrustTable::alarm, member.value());
    }

    /** Somebody has read what they received. */
    public void see(UUID alarm, MemberId receiver, Instant now) {
        database.change(
                "update safety.alarm_receiver set seen = ? where alarm = ? and member = ? and seen is null",
                now,
                alarm,
                receiver.value());
    }

    /** Deletes quiet words sent before, and choices that lapsed. */
    public int forget(Instant sentBefore, Instant askedBefore) {
        return database.change("delete from safety.alarm where sent < ?", sentBefore)
                + database.change("delete from safety.confidant where state <> 'accepted' and since < ?", askedBefore);
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        return new Alarm(
                Database.id(row, "id"),
                new MemberId(Database.id(row, "member")),
                row.getString("words"),
                Database.time(row, "sent"),
                Optional.ofNullable(Database.timeOrNull(row, "seen")));
    }
}
