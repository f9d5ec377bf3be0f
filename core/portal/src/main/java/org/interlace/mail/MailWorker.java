package org.interlace.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.interlace.database.DatabaseException;
import org.interlace.mail.domain.Backoff;
import org.interlace.mail.domain.Letter;
import org.interlace.mail.domain.Refusal;
import org.interlace.mail.smtp.MailServer;
import org.interlace.mail.smtp.RefusedException;
import org.interlace.mail.smtp.ServerAwayException;
import org.interlace.mail.smtp.SmtpLine;
import org.interlace.mail.store.MailTable.Due;

/**
 * Sends what waits, each second, on every node. A letter that is refused waits longer each time or is parked; a server
 * that is away stops the turn, and no letter is blamed for it. Killed between sending and noting it, one letter of each
 * line at most goes twice, with the same Message-ID. When many wait, a node sends over four lines.
 */
@ApplicationScoped
public class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class.getName());
    private static final int BATCH = 50;
    private static final int LINES = 4;

    private final MailServer server;
    private final Outgoing outgoing;
    private final Writing writing;
    private final Instance<Author> authors;
    private int failures;
    private boolean known;
    private boolean stuck;
    private volatile boolean broken;
    private volatile boolean crowded;
    private volatile long pausedUntil = System.nanoTime();

    @Inject
    MailWorker(MailServer server, Outgoing outgoing, Writing writing, @Any Instance<Author> authors) {
        this.server = server;
        this.outgoing = outgoing;
        this.writing = writing;
        this.authors = authors;
    }

    /** Starts working, each second. */
    public void start(ScheduledExecutorService timer) {
        var unused = timer.scheduleWithFixedDelay(this::turn, 1, 1, TimeUnit.SECONDS);
        for (int line = 1; line < LINES; line++) {
            var unusedToo = timer.scheduleWithFixedDelay(this::help, 1, 1, TimeUnit.SECONDS);
        }
    }

    /** One turn at a time: the timer begins none before the last has ended. */
    void turn() {
        gather();
        attempt(() -> {
            gather();
            crowded = outgoing.waiting() > BATCH;
        });
    }

    /** Another line, while more waits than one sends in a moment. */
    private void help() {
        if (crowded) {
            attempt(() -> {});
        }
    }

    private void attempt(Runnable afterEach) {
        try {
            if (server.there() && System.nanoTime() - pausedUntil >= 0) {
                send(afterEach);
            }
            broken = false;
        } catch (RuntimeException e) {
            LOG.log(broken ? Level.FINE : Level.WARNING, "Mails could not be sent; they wait", e);
            broken = true;
        }
    }

    /** What fails is tried each second, and told once. */
    private void gather() {
        for (var author : authors) {
            try {
                author.gather();
                stuck = false;
            } catch (RuntimeException e) {
                LOG.log(stuck ? Level.FINE : Level.WARNING, "What is to be mailed could not be gathered; it waits", e);
                stuck = true;
            }
        }
    }

    private void send(Runnable afterEach) {
        SmtpLine line = null;
        var mine = new ArrayDeque<Due>();
        try {
            for (mine.addAll(outgoing.claim(BATCH)); !mine.isEmpty(); mine.addAll(outgoing.claim(BATCH))) {
                if (line == null) {
                    line = server.connect();
                    answers();
                }
                send(line, mine);
                afterEach.run();
            }
        } catch (ServerAwayException e) {
            away(e);
        } finally {
            outgoing.release(mine.stream().map(Due::id).toList());
            if (line != null) {
                line.close();
            }
        }
    }

    private void send(SmtpLine line, Deque<Due> mine) throws ServerAwayException {
        var letters = write(mine);
        long end = System.nanoTime() + Outgoing.LEASE.dividedBy(2).toNanos();
        while (!mine.isEmpty() && System.nanoTime() < end) {
            send(line, mine.getFirst(), letters);
            mine.removeFirst();
        }
        if (!mine.isEmpty()) {
            outgoing.release(mine.stream().map(Due::id).toList());
            mine.clear();
        }
    }

    /** One that cannot be written out must not keep the others back. */
    private Map<UUID, Letter> write(Deque<Due> mine) {
        try {
            return writing.write(mine);
        } catch (DatabaseException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A letter could not be written out", e);
            return writeEach(mine);
        }
    }

    private Map<UUID, Letter> writeEach(Deque<Due> mine) {
        var letters = new HashMap<UUID, Letter>();
        for (var mail : List.copyOf(mine)) {
            try {
                letters.putAll(writing.write(List.of(mail)));
            } catch (DatabaseException e) {
                throw e;
            } catch (RuntimeException e) {
                outgoing.refused(mail, new Refusal("unwritten"));
                mine.remove(mail);
            }
        }
        return letters;
    }

    private void send(SmtpLine line, Due mail, Map<UUID, Letter> letters) throws ServerAwayException {
        var letter = letters.get(mail.id());
        var address = mail.address();
        if (letter == null || mail.paused()) {
            outgoing.notNeeded(mail.id());
        } else if (address == null) {
            outgoing.unreachable(mail.id());
        } else {
            send(line, mail, address, letter);
        }
    }

    private void send(SmtpLine line, Due mail, String address, Letter letter) throws ServerAwayException {
        try {
            line.send(mail.id().toString(), address, letter, Optional.ofNullable(mail.attachment()));
            outgoing.sent(mail.id());
        } catch (RefusedException e) {
            LOG.log(Level.FINE, "A letter was refused", e);
            outgoing.refused(mail, e.refusal());
        }
    }

    /** Notes it once after each start, and after each failure. */
    private synchronized void answers() {
        if (failures > 0 || !known) {
            outgoing.serverAnswers();
            if (failures > 0) {
                LOG.info("The mail server is back");
            }
        }
        failures = 0;
        known = true;
    }

    private synchronized void away(ServerAwayException fault) {
        failures++;
        pausedUntil = System.nanoTime() + pause().toNanos();
        outgoing.serverFails(fault.reason());
        if (failures == 1) {
            LOG.log(Level.WARNING, "The mail server does not take mails (" + fault.reason() + "); they wait", fault);
        }
    }

    private Duration pause() {
        return Backoff.ofServer(failures);
    }
}
