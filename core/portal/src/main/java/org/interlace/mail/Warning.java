package org.interlace.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.interlace.database.DatabaseException;
import org.interlace.mail.smtp.MailServer;
import org.interlace.mail.store.MailDesk;
import org.jspecify.annotations.Nullable;

/** Whether mails leave, and how many people wait when they do not; asked at most every ten seconds. */
@ApplicationScoped
public class Warning {

    private static final long NANOS = 10_000_000_000L;

    private final MailServer server;
    private final MailDesk desk;
    private volatile @Nullable Kept kept;

    @Inject
    Warning(MailServer server, MailDesk desk) {
        this.server = server;
        this.desk = desk;
    }

    /**
     * Mails do not leave.
     *
     * @param people who wait
     * @param since absent when there is no server at all
     */
    public record Trouble(int people, Optional<Instant> since) {}

    private record Kept(long asked, Optional<Trouble> trouble) {}

    /** What there is to warn of. */
    public Optional<Trouble> now() {
        var known = kept;
        if (known == null || System.nanoTime() - known.asked >= NANOS) {
            known = new Kept(System.nanoTime(), ask());
            kept = known;
        }
        return known.trouble;
    }

    private Optional<Trouble> ask() {
        try {
            var failing = server.there() ? desk.failingSince() : Optional.<Instant>empty();
            return server.there() && failing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Trouble(desk.peopleWaiting(), failing));
        } catch (DatabaseException e) {
            return Optional.empty();
        }
    }
}
