package org.interlace.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.interlace.api.job.Job;
import org.interlace.events.domain.EnrolmentStore;
import org.interlace.events.domain.EventStore;

/** Reminds those who come, a day before, and thanks those who came. */
@ApplicationScoped
public class Reminders implements Job {

    private static final Duration BEFORE = Duration.ofHours(26);
    private static final Duration AFTER = Duration.ofHours(2);
    private static final Duration LATE = Duration.ofDays(3);
    private static final int MOST = 200;

    private final EnrolmentStore enrolments;
    private final EventStore events;
    private final Telling telling;
    private final Clock clock;

    @Inject
    Reminders(EnrolmentStore enrolments, EventStore events, Telling telling, Clock clock) {
        this.enrolments = enrolments;
        this.events = events;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events.reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        for (var one : enrolments.toRemind(now, now.plus(BEFORE), MOST)) {
            events.find(one.event()).ifPresent(event -> telling.reminder(event, one));
            one.remind();
        }
        for (var one : enrolments.toThank(now.minus(LATE), now.minus(AFTER), MOST)) {
            events.find(one.event()).ifPresent(event -> telling.after(event, one));
            one.thank();
        }
    }
}
