package org.interlace.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.interlace.database.Database;
import org.interlace.privacy.domain.Keeper;
import org.interlace.privacy.domain.Kept;
import org.interlace.privacy.domain.Person;
import org.interlace.privacy.domain.Retention;

/** What is kept about letters to people. */
@ApplicationScoped
public class MailKeeper implements Keeper {

    private static final List<Kept> KEPT = List.of(Kept.ofAccount(
            "mail",
            "letters",
            Retention.days(30),
            "select kind, state, tries, created, ended from mail.mail where account = ? order by created",
            "mail.mail.account"));

    private final MailTable mails;
    private final AttachmentTable attachments;
    private final Database database;

    @Inject
    MailKeeper(MailTable mails, AttachmentTable attachments, Database database) {
        this.mails = mails;
        this.attachments = attachments;
        this.database = database;
    }

    @Override
    public List<Kept> kept() {
        return KEPT;
    }

    @Override
    public void erase(Person person) {
        database.first(
                        "select email from account.account where id = ? and email is not null",
                        row -> row.getString("email"),
                        person.account())
                .ifPresent(mails::forgetAddress);
        mails.forgetAccount(person.account());
        attachments.forget();
        person.member().ifPresent(member -> mails.forgetPerson(member.value()));
    }
}
