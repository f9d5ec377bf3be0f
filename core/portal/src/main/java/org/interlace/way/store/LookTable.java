package org.interlace.way.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;

/** For whom ways were looked for on a day. */
@ApplicationScoped
public class LookTable {

    private final Database database;

    @Inject
    LookTable(Database database) {
        this.database = database;
    }

    /** Whether somebody looked for ways to another on a day already: looking at the same again is free. */
    public boolean looked(MemberId member, MemberId target, LocalDate day) {
        return database.first(
                        "select 1 as one from way.look where member = ? and day = ? and target = ?",
                        row -> true,
                        member.value(),
                        day,
                        target.value())
                .isPresent();
    }

    /**
     * Notes a look, if it is one of so many a day.
     *
     * @return false when the day is full
     */
    @Transactional
    public boolean look(MemberId member, MemberId target, LocalDate day, int most) {
        database.first(
                "select 1 as one from member.member where id = ? for no key update", row -> true, member.value());
        return looked(member, target, day)
                || database.change("""
                                insert into way.look (member, target, day)
                                select ?, m.id, ? from member.member m where m.id = ?
                                    and (select count(*) from way.look l where l.member = ? and l.day = ?) < ?
                                """, member.value(), day, target.value(), member.value(), day, most) > 0;
    }

    /**
     * Notes a list of people around somebody, if it is one of so many a day.
     *
     * @return false when the day is full
     */
    public boolean list(MemberId member, LocalDate day, int most) {
        return database.change("""
                        insert into way.list as l (member, day, times)
                            select m.id, ?, 1 from member.member m where m.id = ?
                            on conflict (member, day) do update set times = l.times + 1 where l.times < ?
                        """, day, member.value(), most) > 0;
    }

    /** Forgets what was looked for before a day. */
    public int forget(LocalDate before) {
        return database.change("delete from way.look where day < ?", before)
                + database.change("delete from way.list where day < ?", before);
    }
}
