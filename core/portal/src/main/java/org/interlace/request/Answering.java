package org.interlace.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.interlace.account.domain.Account;
import org.interlace.api.account.Viewer;
import org.interlace.api.notification.Notification;
import org.interlace.api.problem.PortalException;
import org.interlace.api.request.Question;
import org.interlace.text.Pen;
import org.interlace.text.Scribe;
import org.interlace.text.domain.People;

/**
 * An answer from a letter, by whoever holds its link. Looking changes nothing, since scanners of mail open every link;
 * nobody is signed in by it, and it gives this one answer to this one question.
 */
@ApplicationScoped
public class Answering {

    private final AnswerLinks links;
    private final RequestBook book;
    private final Scribe scribe;
    private final Viewer viewer;

    @Inject
    Answering(AnswerLinks links, RequestBook book, Scribe scribe, Viewer viewer) {
        this.links = links;
        this.book = book;
        this.scribe = scribe;
        this.viewer = viewer;
    }

    /**
     * What the link asks.
     *
     * @param pen writes for whoever the letter was sent to
     */
    public record Asking(Question question, List<Waiting.Answer> answers, Instant until, Pen pen) {}

    /** What would be answered; empty for a link that is wrong, over or used, which all look the same. */
    public Optional<Asking> look(String link) {
        return links.read(link).map(found -> {
            var question = found.question();
            var people = new HashSet<>(People.in(question.text().values()));
            people.addAll(People.in(
                    question.facts().stream().map(Notification.Fact::value).toList()));
            var reading = new Scribe.Reading(found.account().map(Account::id), viewer.language(), people);
            var answers = found.moves().stream()
                    .map(move -> new Waiting.Answer(
                            move, Waiting.label(found.course().kind(), "." + move)))
                    .toList();
            return new Asking(
                    question, answers, found.course().request().deadline().orElseThrow(), scribe.pen(reading));
        });
    }

    /**
     * Gives the answer; the link is used up with it.
     *
     * @throws PortalException {@link RequestProblem#ABSENT} for every link that is not open for this answer
     */
    @Transactional
    public void answer(String link, String move) {
        var found = links.read(link)
                .filter(one -> one.moves().contains(move))
                .orElseThrow(() -> new PortalException(RequestProblem.ABSENT));
        var id = found.course().id();
        var member = found.account().map(Account::member);
        if (member.isPresent()) {
            book.answer(id, member.get(), move);
        } else {
            book.answer(id, found.guest().orElseThrow(), move);
        }
    }
}
