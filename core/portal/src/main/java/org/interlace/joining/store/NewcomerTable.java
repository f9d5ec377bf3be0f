package org.interlace.joining.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interlace.api.account.AccountId;
import org.interlace.api.graph.GraphChanges;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.interlace.exchange.Handles;
import org.interlace.exchange.store.PeopleDesk;
import org.interlace.joining.domain.Newcomer;
import org.interlace.member.store.MemberProjection;
import org.interlace.member.store.MemberTable;

/** The first draft of a profile, and what else is written when somebody joins. */
@ApplicationScoped
public class NewcomerTable {

    private final Database database;
    private final PeopleDesk people;
    private final GraphChanges changes;

    @Inject
    NewcomerTable(Database database, PeopleDesk people, GraphChanges changes) {
        this.database = database;
        this.people = people;
        this.changes = changes;
    }

    /** A profile with the usual audiences. */
    public MemberId add(Newcomer newcomer, Instant now) {
        var id = UUID.randomUUID();
        database.change(
                """
                insert into member.member (id, handle, name, name_key, about, language, kinds, place, joined)
                values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?)
                """,
                id,
                new Handles(people, new SecureRandom()).fresh(1).get(0),
                newcomer.name(),
                MemberTable.nameKey(newcomer.name(), null),
                newcomer.about().isEmpty() ? null : newcomer.about(),
                newcomer.language(),
                newcomer.kinds(),
                newcomer.place(),
                now);
        database.change(
                "insert into member.language (member, term) select ?, t from unnest(?::uuid[]) as t",
                id,
                newcomer.spoken());
        changes.changed(MemberProjection.KIND, id);
        return new MemberId(id);
    }

    /** The person behind an imported profile says how they wish to be called. */
    public void rename(MemberId member, String name) {
        database.change(
                "update member.member set name = ?, name_key = ?, version = version + 1 where id = ? and name <> ?",
                name,
                MemberTable.nameKey(name, null),
                member.value(),
                name);
        changes.changed(MemberProjection.KIND, member.value());
    }

    /** Shows a profile to nobody but its owner. */
    public void hide(MemberId member, String audiences) {
        database.change(
                "update member.member set audiences = ?, version = version + 1 where id = ?",
                audiences,
                member.value());
        changes.changed(MemberProjection.KIND, member.value());
    }

    /** Notes what an account agreed to. */
    public void agreed(AccountId account, String notice, Instant now) {
        database.change(
                "insert into joining.agreement (account, notice, given) values (?, ?, ?) on conflict do nothing",
                account.value(),
                notice,
                now);
    }

    /** Accounts with a profile and an address that nobody ever signed in to and nobody was invited to. */
    public List<AccountId> uninvited(int most) {
        return database.list("""
                select id from account.account a
                where password is null and member is not null and email is not null and not sample
                    and not exists (select 1 from joining.invitation where account = a.id)
                order by created, id limit ?
                """, row -> new AccountId(Database.id(row, "id")), most);
    }

    /** How many those are. */
    public int countUninvited() {
        return database.first("""
                        select count(*) as many from account.account a
                        where password is null and member is not null and email is not null and not sample
                            and not exists (select 1 from joining.invitation where account = a.id)
                        """, row -> row.getInt("many")).orElse(0);
    }
}
