package org.interlace.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.interlace.api.message.MessageKey;
import org.interlace.api.permission.Permission;
import org.interlace.api.permission.Requires;
import org.interlace.api.problem.PortalException;
import org.interlace.api.safety.AuditLog;
import org.interlace.mail.domain.Letter;
import org.interlace.mail.domain.MailState;
import org.interlace.mail.smtp.MailServer;
import org.interlace.mail.store.MailDesk;
import org.interlace.mail.store.MailDesk.Row;

/** What staff do with letters. */
@ApplicationScoped
public class MailOffice {

    /** May see letters: to whom and how they stand, and the words of those that wait. */
    public static final Permission READ = new Permission("mail", "mail", "read");

    /** May let letters go, keep them back, and try again. */
    public static final Permission DECIDE = new Permission("mail", "mail", "decide");

    private final MailDesk desk;
    private final Writing writing;
    private final MailServer server;
    private final Clock clock;
    private final AuditLog audit;

    @Inject
    MailOffice(MailDesk desk, Writing writing, MailServer server, Clock clock, AuditLog audit) {
        this.desk = desk;
        this.writing = writing;
        this.server = server;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A letter as staff read it.
     *
     * @param letter absent when its words are gone, or only its receiver reads them
     * @param secret whether its button is hidden: it works for whoever has it
     */
    public record Opened(Row row, Optional<Letter> letter, boolean secret) {}

    /** A page of letters, newest first. */
    @Requires("mail:mail:read")
    public List<Row> page(Optional<MailState> state, Optional<UUID> after, int most) {
        return desk.page(state, after, most);
    }

    /**
     * One letter. Without a mail server staff hand letters on themselves and see all of it; with one they see no link
     * that works for whoever has it, and no news, which only its receiver reads.
     *
     * @throws PortalException {@link MailProblem#ABSENT}
     */
    @Requires("mail:mail:read")
    @Transactional
    public Opened open(UUID id) {
        var row = desk.find(id).orElseThrow(() -> new PortalException(MailProblem.ABSENT));
        boolean own = row.mail().words() != null;
        boolean byHand = !server.there() && waits(row.state());
        var letter = own || byHand
                ? Optional.ofNullable(writing.write(List.of(row.mail())).get(id))
                : Optional.<Letter>empty();
        if (letter.isPresent()) {
            audit.note(MessageKey.parse("mail.act.read"), Optional.empty(), id.toString());
        }
        return new Opened(row, letter, server.there());
    }

    /** Only what still waits is written out. */
    private static boolean waits(MailState state) {
        return state == MailState.WAITING || state == MailState.HELD || state == MailState.PHONE;
    }

    /**
     * Lets a held one go, or tries a dead one again.
     *
     * @throws PortalException {@link MailProblem#ABSENT} or {@link MailProblem#MOVED_ON}
     */
    @Requires("mail:mail:decide")
    @Transactional
    public void release(UUID id) {
        audit.note(MessageKey.parse("mail.act.released"), Optional.empty(), id.toString());
        done(id, desk.release(id, Set.of(MailState.HELD, MailState.DEAD), clock.instant()));
    }

    /**
     * Keeps one back for good.
     *
     * @throws PortalException {@link MailProblem#ABSENT} or {@link MailProblem#MOVED_ON}
     */
    @Requires("mail:mail:decide")
    @Transactional
    public void drop(UUID id) {
        audit.note(MessageKey.parse("mail.act.dropped"), Optional.empty(), id.toString());
        done(id, desk.drop(id, Set.of(MailState.HELD, MailState.DEAD), clock.instant()));
    }

    private void done(UUID id, boolean changed) {
        if (!changed) {
            throw new PortalException(desk.find(id).isEmpty() ? MailProblem.ABSENT : MailProblem.MOVED_ON);
        }
    }
}
