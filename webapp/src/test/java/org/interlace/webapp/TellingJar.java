package org.interlace.webapp;

import java.io.IOException;
import java.nio.file.Path;

/** A plugin that tells what it is asked to tell. */
final class TellingJar {

    private static final String KINDS = """
            import java.util.List;
            import org.interlace.api.notification.*;
            @jakarta.enterprise.context.ApplicationScoped
            public class Kinds implements NotificationKinds {
                public List<NotificationKind> kinds() {
                    return List.of(
                            new NotificationKind("telling.answer", Cadence.NOW),
                            new NotificationKind("telling.news", Cadence.DAILY));
                }
            }
            """;
    private static final String CALLS = """
            import jakarta.inject.Inject;
            import jakarta.transaction.Transactional;
            import jakarta.ws.rs.*;
            import java.util.*;
            import org.interlace.api.account.AccountId;
            import org.interlace.api.mail.*;
            import org.interlace.api.member.MemberId;
            import org.interlace.api.message.MessageKey;
            import org.interlace.api.notification.*;
            import org.interlace.api.permission.Permission;
            import org.interlace.api.text.*;
            @Path("telling")
            @jakarta.enterprise.context.ApplicationScoped
            @Consumes("text/plain")
            public class Calls {
                @Inject Notifications notifications;
                @Inject Mails mails;

                @POST @Path("tell") @Transactional
                public void tell(@QueryParam("kind") String kind, @QueryParam("once") String once,
                        @QueryParam("to") UUID to, @QueryParam("about") UUID about, String title) {
                    notifications.tell(notification(kind, once, new Receiver.OfAccount(new AccountId(to)), about, title));
                }

                @POST @Path("all") @Transactional
                public void all(@QueryParam("kind") String kind, @QueryParam("once") String once, String title) {
                    var everybody = new Receiver.Holders(new Permission("member", "profile", "change"));
                    notifications.tell(notification(kind, once, everybody, new UUID(0, 0), title));
                }

                @POST @Path("each") @Transactional
                public void each(@QueryParam("kind") String kind, @QueryParam("once") String once, String accounts) {
                    for (var id : accounts.split(" ")) {
                        var to = new Receiver.OfAccount(new AccountId(UUID.fromString(id)));
                        notifications.tell(notification(kind, once, to, new UUID(0, 0), "each"));
                    }
                }

                @POST @Path("settle") @Transactional
                public void settle(@QueryParam("kind") String kind, @QueryParam("once") String once, String nothing) {
                    notifications.settle(kind, once);
                }

                @POST @Path("mail") @Transactional
                public void mail(@QueryParam("once") String once, @QueryParam("held") boolean held, String email) {
                    mails.send(new NewMail("telling.letter", new MailTo.Address(email, Locale.FRENCH), once,
                            Sentence.of(MessageKey.parse("shell.today.hello"), new Value.Plain(once)),
                            Sentence.of(MessageKey.parse("shell.home.lead")),
                            Optional.of(new NewMail.Button(MessageKey.parse("shell.home.join"), "/apply?code=s3cret-" + once)),
                            held).with(Attachment.calendar("meeting.ics", "PUBLISH",
                                    ("BEGIN:VCALENDAR\\r\\nMETHOD:PUBLISH\\r\\nX-ONCE:" + once + "\\r\\nEND:VCALENDAR\\r\\n").getBytes())));
                }

                private static Notification notification(String kind, String once, Receiver to, UUID about, String title) {
                    var facts = List.of(new Notification.Fact(MessageKey.parse("notification.phone.since"),
                            new Value.Moment(java.time.Instant.parse("2099-12-03T17:00:00Z"))));
                    var sentence = about.equals(new UUID(0, 0))
                            ? Sentence.of(MessageKey.parse("shell.today.hello"), new Value.Plain(title))
                            : Sentence.of(MessageKey.parse("shell.today.hello"), new Value.Person(new MemberId(about)));
                    return new Notification(kind, to, once, sentence, facts, "/directory");
                }
            }
            """;

    private TellingJar() {}

    static void write(Path distribution) throws IOException {
        OutsideJar.plugin(distribution, "telling", "be.example.telling", 1, "")
                .source("be.example.telling.Kinds", KINDS)
                .source("be.example.telling.rest.Calls", CALLS)
                .write(distribution.resolve("plugins/telling.jar"));
    }
}
