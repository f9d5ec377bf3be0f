package org.interlace.member.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.interlace.database.Database;
import org.interlace.member.domain.Audiences;
import org.interlace.member.domain.Field;
import org.interlace.member.domain.Nearness;

/** Names as each of many readers may see them now, in one round trip. */
@ApplicationScoped
public class SeenNames {

    /** Stands for a reader without an account. */
    public static final UUID VISITOR = new UUID(0, 0);

    private final Database database;

    @Inject
    SeenNames(Database database) {
        this.database = database;
    }

    /** Somebody who would read a name. */
    public record Sight(UUID account, UUID member) {}

    /** The names; who is gone, hidden from the reader, or parted from the reader by a block is absent. */
    public Map<Sight, String> find(Collection<Sight> wanted) {
        var seen = new HashMap<Sight, String>();
        if (wanted.isEmpty()) {
            return seen;
        }
        database.list(
                """
                select p.account as reader, m.id, m.name, m.audiences, a.id is not null as signed_in,
                    coalesce(a.member = m.id, false) as self,
                    exists (select 1 from member.tie t
                        where (t.a = m.id and t.b = a.member) or (t.b = m.id and t.a = a.member)) as tied
                from unnest(?::uuid[], ?::uuid[]) as p (account, member)
                join member.member m on m.id = p.member and not m.suspended
                left join account.account a on a.id = p.account
                where not exists (select 1 from safety.block b
                    where (b.blocker = m.id and b.blocked = a.member) or (b.blocked = m.id and b.blocker = a.member))
                """,
                row -> {
                    var near = Nearness.of(row.getBoolean("self"), row.getBoolean("tied"), row.getBoolean("signed_in"));
                    if (Audiences.parse(row.getString("audiences"))
                            .of(Field.NAME)
                            .includes(near)) {
                        seen.put(new Sight(Database.id(row, "reader"), Database.id(row, "id")), row.getString("name"));
                    }
                    return true;
                },
                wanted.stream().map(Sight::account).toList(),
                wanted.stream().map(Sight::member).toList());
        return seen;
    }
}
