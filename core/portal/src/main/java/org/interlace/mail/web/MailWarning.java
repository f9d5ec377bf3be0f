package org.interlace.mail.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.account.Viewer;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.text.Value;
import org.interlace.mail.Warning;
import org.interlace.text.Scribe;

/** The warning in administration that stands until mails leave. */
@RequestScoped
@Named
public class MailWarning {

    private final Optional<Warning.Trouble> trouble;
    private final Messages messages;
    private final Scribe scribe;
    private final Viewer viewer;

    @Inject
    MailWarning(Warning warning, Messages messages, Scribe scribe, Viewer viewer) {
        this.trouble = warning.now();
        this.messages = messages;
        this.scribe = scribe;
        this.viewer = viewer;
    }

    /** Whether there is anything to warn of. */
    public boolean isShown() {
        return trouble.isPresent();
    }

    /** How many people wait, and why. */
    public String getText() {
        return trouble.map(one -> messages.say(
                        language(),
                        MessageKey.parse(one.since().isPresent() ? "mail.warning.failing" : "mail.warning.none"),
                        one.people()))
                .orElse("");
    }

    /** Since when; empty without a server. */
    public String getSince() {
        return trouble.flatMap(Warning.Trouble::since)
                .map(at -> scribe.pen(new Scribe.Reading(Optional.empty(), language(), Set.of()))
                        .write(new Value.Moment(at)))
                .map(words -> messages.say(language(), MessageKey.parse("mail.warning.since"), words))
                .orElse("");
    }

    private Locale language() {
        return viewer.language();
    }
}
