package org.interlace.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.job.Job;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.member.domain.Parity;
import org.interlace.member.store.ParityTable;

/**
 * Figures of parity, counted once a month, so that nobody learns what one person stated by looking before and after.
 */
@ApplicationScoped
public class ParityFigures implements Job {

    /** May read them. */
    public static final Permission READ = new Permission("member", "parity", "read");

    /** Coaches, experts, representatives of organisations, jurors. */
    public static final List<String> GROUPS = List.of("coach", "expert", "representative", "juror");

    private final ParityTable table;
    private final Clock clock;

    @Inject
    ParityFigures(ParityTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * The figures of a month.
     *
     * @param month its first day
     */
    public record Month(LocalDate month, Parity parity) {}

    /** The newest; empty before they were counted first. */
    @Requires("member:parity:read")
    public Optional<Month> read() {
        return table.newest().map(found -> {
            var groups = new LinkedHashMap<String, Parity.Count>();
            GROUPS.forEach(group -> groups.put(group, count(found.counts(), group)));
            return new Month(found.month(), Parity.of(groups, count(found.counts(), ParityTable.TOGETHER)));
        });
    }

    private static Parity.Count count(Map<String, Parity.Count> counts, String group) {
        return counts.getOrDefault(group, new Parity.Count(0, 0, 0));
    }

    @Override
    public String name() {
        return "member.parity";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** Counts when a new month has begun, and at the first start; the figures of a month stay as they are. */
    @Override
    @Transactional
    public void run() {
        var month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
        if (table.newest().filter(found -> found.month().equals(month)).isEmpty()) {
            table.count(month);
        }
    }
}
