package org.interlace.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.interlace.mail.domain.Backoff;
import org.interlace.mail.domain.Refusal;
import org.interlace.mail.store.MailTable;
import org.interlace.mail.store.MailTable.Due;

/** The steps of a letter on its way out, each in a short transaction of its own. */
@ApplicationScoped
public class Outgoing {

    /** How long a node may keep a letter before another takes it: far longer than one takes to leave. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final MailTable table;
    private final Clock clock;

    @Inject
    Outgoing(MailTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Due> claim(int most) {
        return table.claim(most, clock.instant(), LEASE);
    }

    /** How many are ready, counted up to a few hundred. */
    public int waiting() {
        return table.waiting(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(UUID id) {
        table.sent(id, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void notNeeded(UUID id) {
        table.dropped(id, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void unreachable(UUID id) {
        table.phone(id);
    }

    /** Tries again later, or parks it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(Due mail, Refusal refusal) {
        var now = clock.instant();
        nextTry(mail, refusal, now)
                .ifPresentOrElse(
                        next -> table.again(mail.id(), refusal.code(), now, next),
                        () -> table.dead(mail.id(), refusal.code(), now));
    }

    private static Optional<Instant> nextTry(Due mail, Refusal refusal, Instant now) {
        if (refusal.forGood()) {
            return Optional.empty();
        }
        var first = mail.firstTry() == null ? now : mail.firstTry();
        return Backoff.next(
                mail.tries() + 1, first, now, ThreadLocalRandom.current().nextDouble());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            table.release(ids, clock.instant());
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void serverFails(String reason) {
        table.serverFails(reason, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void serverAnswers() {
        table.serverAnswers();
    }
}
