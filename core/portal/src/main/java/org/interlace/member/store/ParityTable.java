package org.interlace.member.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.interlace.database.Database;
import org.interlace.member.domain.Parity;

/** Counts for figures of parity, without names. */
@ApplicationScoped
public class ParityTable {

    /** Everybody who is in one of the groups. */
    public static final String TOGETHER = "together";

    private final Database database;

    @Inject
    ParityTable(Database database) {
        this.database = database;
    }

    /** What was counted for a month. */
    public record Counted(LocalDate month, Map<String, Parity.Count> counts) {

        /** Copies the map. */
        public Counted {
            counts = Map.copyOf(counts);
        }
    }

    /** The newest month. */
    public Optional<Counted> newest() {
        return database.first(
                        "select max(month)::text as month from member.parity",
                        row -> Optional.ofNullable(row.getString("month")))
                .flatMap(found -> found)
                .map(month -> new Counted(LocalDate.parse(month), counts(month)));
    }

    private Map<String, Parity.Count> counts(String month) {
        var counts = new HashMap<String, Parity.Count>();
        database.list(
                "select people, women, others, unstated from member.parity where month = ?::date",
                row -> counts.put(
                        row.getString("people"),
                        new Parity.Count(row.getInt("women"), row.getInt("others"), row.getInt("unstated"))),
                month);
        return counts;
    }

    /** Counts a month that was not counted yet, and forgets those before it. */
    public void count(LocalDate month) {
        database.change("""
                insert into member.parity (month, people, women, others, unstated)
                with part as (
                    select m.id as member, k as people from member.member m, unnest(m.kinds) as k
                        where k in ('coach', 'expert', 'juror') and not m.suspended
                    union
                    select m.id, 'representative' from member.member m
                        join organisation.representative r on r.member = m.id and r.confirmed
                        where not m.suspended),
                counted as (
                    select member, people from part union select member, ? from part)
                select ?::date, c.people, count(*) filter (where g.gender = 'woman'),
                    count(*) filter (where g.gender is not null and g.gender <> 'woman'),
                    count(*) filter (where g.gender is null)
                from counted c left join member.gender g on g.member = c.member
                where not exists (select 1 from member.parity where month = ?::date)
                group by c.people on conflict do nothing
                """, TOGETHER, month.toString(), month.toString());
        database.change("delete from member.parity where month < ?::date", month.toString());
    }
}
