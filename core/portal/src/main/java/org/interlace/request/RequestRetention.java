package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interlace.api.job.Job;
import org.interlace.graph.OwnTransaction;
import org.interlace.request.domain.Course;
import org.interlace.request.store.RequestTable;

/** Deletes requests that came to their end long ago, with what their kinds keep about them. */
@ApplicationScoped
public class RequestRetention implements Job {

    private static final int AT_ONCE = 100;

    private final RequestTable table;
    private final Kinds kinds;
    private final OwnTransaction transaction;
    private final Clock clock;
    private final int months;

    @Inject
    RequestRetention(
            RequestTable table,
            Kinds kinds,
            OwnTransaction transaction,
            Clock clock,
            @ConfigProperty(name = "interlace.keep.requests", defaultValue = "6") int months) {
        this.table = table;
        this.kinds = kinds;
        this.transaction = transaction;
        this.clock = clock;
        this.months = months;
    }

    @Override
    public String name() {
        return "request.retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        var time = clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
        List<Course> old;
        do {
            old = table.endedBefore(time, AT_ONCE);
            for (var course : old) {
                transaction.run(() -> forget(course));
            }
        } while (old.size() == AT_ONCE);
    }

    private boolean forget(Course course) {
        kinds.find(course.kind()).ifPresent(kind -> kind.forgotten(course.request()));
        table.delete(course.id());
        return true;
    }
}
