package org.interlace.introductions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.interlace.api.job.Job;

/** Asks what became of introductions, some times a day. */
@ApplicationScoped
public class AftermathJob implements Job {

    private final Aftermath aftermath;

    @Inject
    AftermathJob(Aftermath aftermath) {
        this.aftermath = aftermath;
    }

    @Override
    public String name() {
        return "introductions.after";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        aftermath.ask();
    }
}
