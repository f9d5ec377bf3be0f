package org.interlace.mail.store;

import jakarta.json.spi.JsonProvider;
import java.util.Optional;
import org.interlace.api.mail.NewMail;
import org.interlace.api.message.MessageKey;
import org.interlace.api.text.Sentence;
import org.interlace.text.store.SentenceJson;

/** The words of a letter as one column: keys and values, nothing written out. */
public record MailWords(Sentence subject, Sentence text, Optional<NewMail.Button> button) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** Those of a new letter. */
    public static MailWords of(NewMail mail) {
        return new MailWords(mail.subject(), mail.text(), mail.button());
    }

    String json() {
        var written = JSON.createObjectBuilder()
                .add("subject", SentenceJson.object(subject))
                .add("text", SentenceJson.object(text));
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
                button);
    }
}
