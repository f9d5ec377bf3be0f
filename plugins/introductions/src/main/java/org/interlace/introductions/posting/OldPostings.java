package org.interlace.introductions.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.interlace.api.job.Job;
import org.interlace.introductions.posting.domain.PostingStore;

/** Takes away needs and doors whose time has been over for a month. */
@ApplicationScoped
public class OldPostings implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    private final PostingStore store;
    private final Clock clock;

    @Inject
    OldPostings(PostingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "introductions.old-postings";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run() {
        store.removeOld(clock.instant().minus(KEPT));
    }
}
