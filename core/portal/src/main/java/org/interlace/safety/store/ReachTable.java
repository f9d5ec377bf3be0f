package org.interlace.safety.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.interlace.api.member.MemberId;
import org.interlace.database.Database;
import org.interlace.safety.domain.Footing;

/** How people stand in the community, and whether they let everybody turn to them. */
@ApplicationScoped
public class ReachTable {

    private final Database database;

    @Inject
    ReachTable(Database database) {
        this.database = database;
    }

    /** How many people stand, in one question. */
    public Map<MemberId, Footing> footings(Collection<MemberId> members) {
        return database
                .list(
                        """
                        select m.id, m.joined, m.kinds || array(select r.role from account.account a
                                join account.account_role r on r.account = a.id where a.member = m.id) as parts,
                            exists (select 1 from safety.reach r where r.member = m.id) as open
                        from member.member m where m.id = any(?::uuid[])
                        """,
                        row -> Map.entry(
                                new MemberId(Database.id(row, "id")),
                                new Footing(
                                        new HashSet<>(Database.strings(row, "parts")),
                                        Database.time(row, "joined"),
                                        row.getBoolean("open"))),
                        members.stream().map(MemberId::value).toList())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lets people with power turn to somebody. */
    public void open(MemberId member, Instant now) {
        database.change(
                "insert into safety.reach (member, since) values (?, ?) on conflict do nothing", member.value(), now);
    }

    /** Ends that. */
    public void close(MemberId member) {
        database.change("delete from safety.reach where member = ?", member.value());
    }
}
