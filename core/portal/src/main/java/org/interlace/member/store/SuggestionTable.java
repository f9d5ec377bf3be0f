package org.interlace.member.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
     * Some of them, in an order that the lot decides, so that nobody is always first.
     *
     * @param lot the same lot gives the same order
     */
    public List<UUID> some(MemberId member, String lot, int limit) {
        return database.list("""
                select m.id from member.member m, member.member own where own.id = ? and m.id <> own.id
                    and not exists (select 1 from member.tie t
                        where (t.a = own.id and t.b = m.id) or (t.b = own.id and t.a = m.id))
                    and (m.place = own.place
                        or m.id in (select o.member from member.sector s join member.sector o using (term)
                            where s.member = own.id)
                        or m.id in (select o.member from member.topic s join member.topic o using (term)
                            where s.member = own.id)
                        or m.id in (select o.member from member.language s join member.language o using (term)
                            where s.member = own.id and s.level = 'native' and o.level = 'native'))
                order by md5(m.id || ?) limit ?
                """, row -> Database.id(row, "id"), member.value(), lot, limit);
    }
}
