package org.interlace.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.api.job.Job;
import org.interlace.job.store.JobTable;
import org.interlace.registry.Contribution;
import org.interlace.registry.Contributions;

/** Looks each second which jobs are due, and does those that no other node does. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private final Contributions<Job> jobs;
    private final JobTable table;
    private final Turn turn;
    private final Clock clock;
    private final Set<String> known = new HashSet<>();
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    @Inject
    Jobs(Contributions<Job> jobs, JobTable table, Turn turn, Clock clock) {
        this.jobs = jobs;
        this.table = table;
        this.turn = turn;
        this.clock = clock;
    }

    /** Starts looking. */
    public void start(ScheduledExecutorService timer) {
        var unused = timer.scheduleWithFixedDelay(() -> look(timer), 2, 1, TimeUnit.SECONDS);
    }

    void look(Executor executor) {
        try {
            var now = clock.instant();
            var named = named();
            var next = next(named.keySet(), now);
            named.forEach((name, job) -> {
                if (!next.getOrDefault(name, now).isAfter(now) && running.add(name)) {
                    executor.execute(() -> run(name, job));
                }
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Jobs could not be looked at; they wait", e);
        }
    }

    private Map<String, Contribution<Job>> named() {
        var found = new HashMap<String, Contribution<Job>>();
        jobs.each().forEach(job -> job.ask(Job::name).ifPresent(name -> found.put(name, job)));
        return found;
    }

    private Map<String, Instant> next(Set<String> names, Instant now) {
        if (known.addAll(names)) {
            table.add(names, now);
        }
        return table.next();
    }

    private void run(String name, Contribution<Job> job) {
        try {
            var now = clock.instant();
            var every = job.ask(Job::every).orElse(Duration.ofHours(1));
            table.once(name, now, now.plus(every), () -> turn.take(name, job));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The job " + name + " failed; it is done again the next time", e);
        } finally {
            running.remove(name);
        }
    }

    /** One turn, as if in a request of nobody. */
    @ApplicationScoped
    static class Turn {

        private final JobTable table;
        private final Clock clock;

        @Inject
        Turn(JobTable table, Clock clock) {
            this.table = table;
            this.clock = clock;
        }

        @ActivateRequestContext
        void take(String name, Contribution<Job> job) {
            boolean well = false;
            try {
                well = job.ask(one -> {
                            one.run();
                            return true;
                        })
                        .isPresent();
            } finally {
                table.ended(name, clock.instant(), well);
            }
        }
    }
}
