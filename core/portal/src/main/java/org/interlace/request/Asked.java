package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interlace.api.member.MemberId;
import org.interlace.api.message.MessageKey;
import org.interlace.api.notification.Notification;
import org.interlace.api.notification.Notifications;
import org.interlace.api.notification.Receiver;
import org.interlace.api.request.RequestKind;
import org.interlace.api.request.RequestMachine;
import org.interlace.api.text.Sentence;
import org.interlace.api.text.Value;
import org.interlace.request.domain.Course;
import org.interlace.request.store.RequestTable;

/** Tells those who are waited for what they are asked, and the asker that it came to nothing. */
@ApplicationScoped
public class Asked {

    private static final MessageKey UNTIL = MessageKey.parse("request.until");

    private final Notifications notifications;
    private final RequestTable table;

    @Inject
    Asked(Notifications notifications, RequestTable table) {
        this.notifications = notifications;
        this.table = table;
    }

    /**
     * Who is waited for, each under the mark that makes the question the same one. It is another question when the state
     * is another one, or the same person has answered since.
     */
    Map<String, Receiver> awaited(Course course, RequestKind kind) {
        var state = kind.machine().state(course.state());
        if (state.waiting().isEmpty()) {
            return Map.of();
        }
        var role = state.waiting().get().role();
        var found = new LinkedHashMap<String, Receiver>();
        for (var member : course.parties().getOrDefault(role, List.of())) {
            found.put(mark(course, member), new Receiver.OfMember(member));
        }
        kind.staff(role)
                .ifPresent(permission ->
                        found.put(course.id() + "/" + course.state() + "/" + role, new Receiver.Holders(permission)));
        return found;
    }

    private String mark(Course course, MemberId member) {
        return course.id() + "/" + course.state() + "/" + member + "/" + table.steps(course.id(), member);
    }

    /** Asks those who were not asked yet, and takes the question away from those who are no longer. */
    void changed(Map<String, Receiver> before, Course course, RequestKind kind) {
        var after = awaited(course, kind);
        before.keySet().stream().filter(mark -> !after.containsKey(mark)).forEach(mark -> {
            notifications.settle(RequestNews.QUESTION, mark);
            notifications.settle(RequestNews.REMINDER, mark);
        });
        after.forEach((mark, receiver) -> {
            if (!before.containsKey(mark)) {
                ask(RequestNews.QUESTION, mark, receiver, course, kind);
            }
        });
    }

    /** Reminds everybody who is waited for. */
    void remind(Course course, RequestKind kind) {
        awaited(course, kind).forEach((mark, receiver) -> ask(RequestNews.REMINDER, mark, receiver, course, kind));
    }

    private void ask(String news, String mark, Receiver receiver, Course course, RequestKind kind) {
        var role = kind.machine().state(course.state()).waiting().orElseThrow().role();
        var member = receiver instanceof Receiver.OfMember one ? Optional.of(one.member()) : Optional.<MemberId>empty();
        var question = kind.question(course.request(), role, member);
        var facts = new java.util.ArrayList<>(question.facts());
        Optional.ofNullable(course.deadline())
                .ifPresent(until -> facts.add(new Notification.Fact(UNTIL, new Value.Moment(until))));
        notifications.tell(new Notification(news, receiver, mark, question.text(), facts, question.address()));
    }

    /** Tells those who asked that it came to nothing: one sentence, whatever the cause. */
    void close(Course course, RequestKind kind) {
        course.request()
                .in(RequestMachine.ASKER)
                .forEach(asker -> notifications.tell(new Notification(
                        RequestNews.CLOSED,
                        new Receiver.OfMember(asker),
                        course.id().toString(),
                        Sentence.of(MessageKey.parse("request.closed.text")),
                        List.of(),
                        kind.address(course.request()))));
    }
}
