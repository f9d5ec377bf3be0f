package org.interlace.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.database.Database;
import org.interlace.database.DatabaseException;

/** Whether the sample community is there; asked at most every ten seconds. */
@ApplicationScoped
public class SampleBanner {

    private static final Logger LOG = Logger.getLogger(SampleBanner.class.getName());
    private static final long NANOS = 10_000_000_000L;

    private final Database database;
    private volatile long asked = System.nanoTime() - NANOS;
    private volatile boolean known;

    @Inject
    SampleBanner(Database database) {
        this.database = database;
    }

    boolean shown() {
        if (System.nanoTime() - asked >= NANOS) {
            asked = System.nanoTime();
            ask();
        }
        return known;
    }

    private void ask() {
        try {
            known = database.first("select 1 as one from account.account where sample limit 1", row -> true)
                    .isPresent();
        } catch (DatabaseException e) {
            LOG.log(Level.FINE, "Still as it was known last", e);
        }
    }
}
