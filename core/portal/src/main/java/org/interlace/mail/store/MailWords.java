package org.interlace.mail.store;

import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interlace.api.mail.NewMail;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.text.store.FactJson;
import org.interlace.text.store.SentenceJson;

/** The words of a letter as one column: keys and values, nothing written out. */
public record MailWords(
        Sentence subject, Sentence text, List<Notification.Fact> facts, Optional<NewMail.Button> button) {

    /** Copies the list. */
    public MailWords {
        facts = List.copyOf(facts);
    }

    /** Everything it names. */
    public List<Value> values() {
        var values = new ArrayList<>(subject.values());
        values.addAll(text.values());
        facts.forEach(fact -> values.add(fact.value()));
        return values;
    }

    private static final JsonProvider JSON = JsonProvider.provider();

    /** Those of a new letter. */
    public static MailWords of(NewMail mail) {
        return new MailWords(mail.subject(), mail.text(), mail.facts(), mail.button());
    }

    String json() {
        var written = JSON.createObjectBuilder()
                .add("subject", SentenceJson.object(subject))
                .add("text", SentenceJson.object(text));
        if (!facts.isEmpty()) {
            written.add("facts", FactJson.write(facts));
        }
        button.ifPresent(one -> written.add(
                "button",
                JSON.createObjectBuilder().add("label", one.label().toString()).add("path", one.path())));
        return written.build().toString();
    }

    static MailWords read(String json) {
        var written = SentenceJson.parse(json);
        var button = Optional.ofNullable(written.getJsonObject("button"))
                .map(one -> new NewMail.Button(MessageKey.parse(one.getString("label")), one.getString("path")));
        return new MailWords(
                SentenceJson.read(written.getJsonObject("subject")),
                SentenceJson.read(written.getJsonObject("text")),
                FactJson.read(written.getString("facts", FactJson.NONE)),
                button);
    }
}
