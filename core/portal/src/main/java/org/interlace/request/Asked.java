package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interlace.api.mail.Mails;
import org.interlace.api.mail.NewMail;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.request.GuestId;
import org.interlace.api.request.Question;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.request.domain.Course;

/** Tells those who are waited for what they are asked, and the asker that it came to nothing. */
@ApplicationScoped
public class Asked {

    private static final MessageKey UNTIL = MessageKey.parse("request.until");

    private final Notifications notifications;
    private final Mails mails;
    private final AnswerLinks links;

    @Inject
    Asked(Notifications notifications, Mails mails, AnswerLinks links) {
        this.notifications = notifications;
        this.mails = mails;
        this.links = links;
    }

    /** Somebody who is asked. */
    sealed interface Addressee {

        /** By a notification, as the member or as whoever has a permission. */
        record Told(Receiver receiver, Optional<MemberId> member) implements Addressee {}

        /** By a letter, if the kind knows where to. */
        record Written(GuestId guest) implements Addressee {}
    }

    /** Who is waited for, each under the mark that makes the question the same one. */
    Map<String, Addressee> awaited(Course course, RequestKind kind) {
        var state = kind.machine().state(course.state());
        if (state.waiting().isEmpty()) {
            return Map.of();
        }
        var role = state.waiting().get().role();
        var found = new LinkedHashMap<String, Addressee>();
        for (var member : course.request().in(role)) {
            found.put(
                    links.mark(course, member.value()),
                    new Addressee.Told(new Receiver.OfMember(member), Optional.of(member)));
        }
        for (var guest : course.request().guestsIn(role)) {
            found.put(links.mark(course, guest.value()), new Addressee.Written(guest));
        }
        kind.staff(role)
                .ifPresent(permission -> found.put(
                        course.id() + "/" + course.state() + "/" + role,
                        new Addressee.Told(
                                new Receiver.Holders(
                                        permission, Set.copyOf(course.request().in(RequestMachine.ASKER))),
                                Optional.empty())));
        return found;
    }

    /** Asks those who were not asked yet, and takes the question away from those who are no longer. */
    void changed(Map<String, Addressee> before, Course course, RequestKind kind) {
        var after = awaited(course, kind);
        before.keySet().stream().filter(mark -> !after.containsKey(mark)).forEach(mark -> {
            notifications.settle(RequestNews.QUESTION, mark);
            notifications.settle(RequestNews.REMINDER, mark);
        });
        after.forEach((mark, somebody) -> {
            if (!before.containsKey(mark)) {
                ask(new Asking(RequestNews.QUESTION, mark, somebody), course, kind);
            }
        });
    }

    /** Reminds everybody who is waited for. */
    void remind(Course course, RequestKind kind) {
        awaited(course, kind)
                .forEach((mark, somebody) -> ask(new Asking(RequestNews.REMINDER, mark, somebody), course, kind));
    }

    private record Asking(String news, String mark, Addressee somebody) {}

    private void ask(Asking asking, Course course, RequestKind kind) {
        var role = kind.machine().state(course.state()).waiting().orElseThrow().role();
        if (asking.somebody instanceof Addressee.Told told) {
            var question = kind.question(course.request(), role, told.member());
            notifications.tell(new Notification(
                    asking.news,
                    told.receiver(),
                    asking.mark,
                    question.text(),
                    facts(question, course),
                    question.address()));
        } else if (asking.somebody instanceof Addressee.Written written) {
            kind.reach(course.request(), written.guest()).ifPresent(to -> {
                var question = kind.question(course.request(), role, Optional.empty());
                var path = links.path(course, written.guest()) + "?lang="
                        + to.language().getLanguage();
                mails.send(new NewMail(
                        "request.guest",
                        to,
                        asking.news + " " + asking.mark,
                        question.text(),
                        question.text(),
                        facts(question, course),
                        Optional.of(new NewMail.Button(MessageKey.parse("request.mail.answer"), path)),
                        false));
            });
        }
    }

    private static List<Notification.Fact> facts(Question question, Course course) {
        var facts = new ArrayList<>(question.facts());
        Optional.ofNullable(course.deadline())
                .ifPresent(until -> facts.add(new Notification.Fact(UNTIL, new Value.Moment(until))));
        return facts;
    }

    /** Tells those who asked that it came to nothing: one sentence, whatever the cause. */
    void close(Course course, RequestKind kind) {
        var text = Sentence.of(MessageKey.parse("request.closed.text"));
        var request = course.request();
        request.in(RequestMachine.ASKER)
                .forEach(asker -> notifications.tell(new Notification(
                        RequestNews.CLOSED,
                        new Receiver.OfMember(asker),
                        course.id().toString(),
                        text,
                        List.of(),
                        kind.address(request))));
        request.guestsIn(RequestMachine.ASKER).forEach(guest -> kind.reach(request, guest)
                .ifPresent(to -> mails.send(new NewMail(
                        "request.closed",
                        to,
                        course.id() + " " + guest,
                        Sentence.of(MessageKey.parse("request.mail.closed.subject")),
                        text,
                        Optional.empty(),
                        false))));
    }
}
