package org.interlace.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.interlace.account.domain.Email;
import org.interlace.api.mail.MailTo;
import org.interlace.api.mail.Mails;
import org.interlace.api.mail.NewMail;
import org.interlace.mail.store.AttachmentTable;
import org.interlace.mail.store.MailTable;
import org.interlace.mail.store.MailWords;

/** Takes letters in, in the caller's transaction; the {@link MailWorker} sends them when it has committed. */
@ApplicationScoped
public class Letterbox implements Mails {

    private final MailTable table;
    private final AttachmentTable attachments;
    private final Clock clock;

    @Inject
    Letterbox(MailTable table, AttachmentTable attachments, Clock clock) {
        this.table = table;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(NewMail mail) {
        mail.button().ifPresent(button -> check(button.path()));
        var now = clock.instant();
        var attachment = attachments.add(mail.attachment(), now);
        var fresh = new MailTable.Fresh(mail.kind(), mail.once(), MailWords.of(mail), mail.held(), attachment, now);
        if (mail.to() instanceof MailTo.OfAccount to) {
            table.add(fresh, to.account().value());
        } else if (mail.to() instanceof MailTo.Address to) {
            var language = to.language().getLanguage();
            table.add(fresh, new MailTable.Place(new Email(to.email()).value(), language));
        }
    }

    private static void check(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("No path of this portal on a button");
        }
    }
}
