package org.interlace.mail.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.message.MessageKey;
import org.interlace.api.message.Messages;
import org.interlace.api.text.Value;
import org.interlace.mail.domain.MailState;
import org.interlace.mail.store.MailDesk;
import org.interlace.text.Pen;
import org.interlace.text.Scribe;

/** Writes rows of letters for staff. */
final class MailViews {

    private final Messages messages;
    private final Locale language;
    private final Pen pen;

    MailViews(Scribe scribe, Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
        this.pen = scribe.pen(new Scribe.Reading(Optional.empty(), language, Set.of()));
    }

    List<MailView> of(List<MailDesk.Row> rows) {
        return rows.stream().map(this::of).toList();
    }

    MailView of(MailDesk.Row row) {
        var mail = row.mail();
        return new MailView(
                mail.id().toString(),
                kind(mail.kind()),
                Optional.ofNullable(mail.address()).orElse(""),
                moment(row.times().created()),
                new MailView.Standing(say("mail.state." + row.state().word()), tone(row.state()), icon(row.state())));
    }

    /** {@code account.invitation} is {@code mail.invitation} of the bundle {@code account}. */
    private String kind(String kind) {
        int dot = kind.indexOf('.');
        if (dot < 0) {
            return kind;
        }
        var key = new MessageKey(kind.substring(0, dot), "mail." + kind.substring(dot + 1));
        var text = messages.say(language, key);
        return text.equals(key.toString()) ? kind : text;
    }

    private static String tone(MailState state) {
        return switch (state) {
            case SENT -> "on";
            case DEAD -> "wrong";
            case WAITING, SENDING, DROPPED, HELD, PHONE -> "off";
        };
    }

    private static String icon(MailState state) {
        return switch (state) {
            case SENT -> "check";
            case DEAD -> "warning";
            case DROPPED -> "close";
            case HELD -> "lock";
            case PHONE -> "talk";
            case WAITING, SENDING -> "clock";
        };
    }

    String moment(Instant at) {
        return pen.write(new Value.Moment(at));
    }

    String say(String key) {
        return messages.say(language, MessageKey.parse(key));
    }
}
