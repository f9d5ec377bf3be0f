package org.interlace.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.interlace.account.domain.LinkPurpose;
import org.interlace.account.domain.Secret;
import org.interlace.api.account.AccountId;
import org.interlace.api.mail.MailTo;
import org.interlace.api.mail.Mails;
import org.interlace.api.mail.NewMail;
import org.interlace.api.message.MessageKey;
import org.interlace.api.text.Sentence;

/** The letters about accounts themselves. They name nobody. */
@ApplicationScoped
public class AccountLetters {

    private final Mails mails;

    @Inject
    AccountLetters(Mails mails) {
        this.mails = mails;
    }

    /** A link for an account, to its own address. */
    void link(AccountId account, LinkPurpose purpose, Secret secret) {
        send(new MailTo.OfAccount(account), purpose.word(), Optional.of(purpose.path(secret)));
    }

    /** A link to an address that is not the account's yet. */
    void check(String email, Locale language, Secret secret) {
        var purpose = LinkPurpose.EMAIL;
        send(new MailTo.Address(email, language), purpose.word(), Optional.of(purpose.path(secret)));
    }

    /** To the old address: there is another now. */
    void left(String email, Locale language) {
        send(new MailTo.Address(email, language), "email-changed", Optional.empty());
    }

    /** Somebody signed in has chosen a new password. */
    void passwordChanged(AccountId account) {
        send(new MailTo.OfAccount(account), "password-changed", Optional.of("/login/forgotten"));
    }

    /** Staff said a code to sign in aloud. */
    void codeGiven(AccountId account) {
        send(new MailTo.OfAccount(account), "code-given", Optional.of("/account"));
    }

    private void send(MailTo to, String word, Optional<String> path) {
        var texts = "mail." + word + ".";
        mails.send(new NewMail(
                "account." + word,
                to,
                UUID.randomUUID().toString(),
                Sentence.of(new MessageKey("account", texts + "subject")),
                Sentence.of(new MessageKey("account", texts + "text")),
                path.map(address -> new NewMail.Button(new MessageKey("account", texts + "button"), address)),
                false));
    }
}
