package org.interlace.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interlace.account.domain.Secret;
import org.interlace.account.store.AccountTable;
import org.interlace.api.mail.MailTo;
import org.interlace.api.mail.Mails;
import org.interlace.api.mail.NewMail;
import org.interlace.api.message.MessageKey;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.joining.domain.Application;
import org.interlace.joining.domain.Invitation;
import org.jspecify.annotations.Nullable;

/** The letters of joining. */
@ApplicationScoped
public class JoiningLetters {

    private final Mails mails;
    private final AccountTable accounts;

    @Inject
    JoiningLetters(Mails mails, AccountTable accounts) {
        this.mails = mails;
        this.accounts = accounts;
    }

    /** An invitation with its link. Who invites is named: an invitation from nobody is not opened. */
    void invite(Invitation invitation, Secret link, int turn) {
        var name = inviter(invitation);
        send(
                to(invitation.email(), invitation),
                name == null ? "invitation-team" : "invitation",
                invitation.id() + " " + turn,
                name == null ? List.of() : List.of(new Value.Plain(name)),
                path("/invitation/", link, invitation.newcomer().language()),
                false);
    }

    private @Nullable String inviter(Invitation invitation) {
        return invitation.inviter() == null ? null : accounts.nameOf(invitation.inviter());
    }

    /** The good answer to an application; a human lets it go. */
    void accept(Invitation invitation, Secret link, int turn) {
        send(
                to(invitation.email(), invitation),
                "accepted",
                invitation.id() + " " + turn,
                List.of(),
                path("/invitation/", link, invitation.newcomer().language()),
                true);
    }

    /**
     * Other doors; a human lets it go.
     *
     * @param doors which of {@link Applications#DOORS} are shown
     */
    void refuse(Application application, List<String> doors) {
        var email = application.contact().email();
        if (email != null) {
            var values = Applications.DOORS.stream()
                    .map(door -> (Value) new Value.Plain(doors.contains(door) ? "yes" : "no"))
                    .toList();
            send(to(email, application), "refused", application.id().toString(), values, "/", true);
        }
    }

    /** Asks whether an address is the applicant's own. */
    void confirm(Application application, String email, Secret link) {
        send(
                to(email, application),
                "confirm",
                application.id().toString(),
                List.of(),
                path("/apply/", link, application.newcomer().language()),
                false);
    }

    /** To somebody who applies and is here already. */
    void known(Application application, String email) {
        send(to(email, application), "known", application.id().toString(), List.of(), "/login", false);
    }

    private static MailTo to(@Nullable String email, Invitation invitation) {
        if (email == null) {
            throw new IllegalArgumentException("An invitation without an address goes on paper");
        }
        return new MailTo.Address(
                email, Locale.forLanguageTag(invitation.newcomer().language()));
    }

    private static MailTo to(String email, Application application) {
        return new MailTo.Address(
                email, Locale.forLanguageTag(application.newcomer().language()));
    }

    private static String path(String page, Secret link, String language) {
        return page + link.text() + "?lang=" + language;
    }

    private void send(MailTo to, String word, String once, List<Value> values, String path, boolean held) {
        var texts = "mail." + word + ".";
        mails.send(new NewMail(
                "joining." + word,
                to,
                once,
                new Sentence(new MessageKey("joining", texts + "subject"), values),
                new Sentence(new MessageKey("joining", texts + "text"), values),
                Optional.of(new NewMail.Button(new MessageKey("joining", texts + "button"), path)),
                held));
    }
}
