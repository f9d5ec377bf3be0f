package org.interlace.member.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;

/** People who may have something in common with somebody and are not tied to them. */
@ApplicationScoped
public class SuggestionTable {

    private final Database database;

    @Inject
    SuggestionTable(Database database) {
        this.database = database;
    }

    /**
     * Some of them whom they did not pass over, in an order that the lot decides, so that nobody is always first. Those
     * tied to an own tie are among them, where all three let it be used for introductions.
     *
     * @param lot the same lot gives the same order
     */
    public List<UUID> some(MemberId member, String lot, int limit) {
        var own = member.value();
        return database.list("""
                with own_tie as (
                        select case when a = ? then b else a end as other from member.tie
                        where (a = ? or b = ?) and open_a and open_b),
                    near as (
                        select t.b as id from member.tie t join own_tie o on t.a = o.other where t.open_a and t.open_b
                        union
                        select t.a from member.tie t join own_tie o on t.b = o.other where t.open_a and t.open_b)
                select m.id from member.member m, member.member own where own.id = ? and m.id <> own.id
                    and not exists (select 1 from member.tie t
                        where (t.a = own.id and t.b = m.id) or (t.b = own.id and t.a = m.id))
                    and not exists (select 1 from member.passed_over p where p.member = own.id and p.other = m.id)
                    and (m.place = own.place
                        or m.id in (select id from near)
                        or m.id in (select o.member from member.sector s join member.sector o using (term)
                            where s.member = own.id)
                        or m.id in (select o.member from member.topic s join member.topic o using (term)
                            where s.member = own.id)
                        or m.id in (select o.member from member.language s join member.language o using (term)
                            where s.member = own.id and s.level = 'native' and o.level = 'native'))
                order by md5(m.id || ?) limit ?
                """, row -> Database.id(row, "id"), own, own, own, own, lot, limit);
    }

    /** Whom somebody passed over. */
    public Set<MemberId> passedOver(MemberId member) {
        return Set.copyOf(database.list(
                "select other from member.passed_over where member = ?",
                row -> new MemberId(Database.id(row, "other")),
                member.value()));
    }

    /** Does not suggest somebody again. */
    public void passOver(MemberId member, MemberId other, Instant now) {
        database.change("""
                insert into member.passed_over (member, other, since)
                    select ?, id, ? from member.member where id = ? on conflict do nothing
                """, member.value(), now, other.value());
    }
}
